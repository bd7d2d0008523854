import type { WorkflowOutcome, WorkflowRefusal } from '../domain/workflows.ts';
import type { Words } from './words.ts';

/** What setting up the workflows of the app came to, or why not and what can be done instead. */
export const WORKFLOW_WORDS: Words<WorkflowOutcome | WorkflowRefusal> = {
  WORKFLOWS_SET_UP: {
    en: ({ names }, { list }) => `Set up and active: ${list(names)}. Open them under Workflows to change them.`,
    'zh-CN': ({ names }, { list }) => `已建立并启用：${list(names)}。可在“工作流”中打开修改。`,
    'zh-TW': ({ names }, { list }) => `已建立並啟用：${list(names)}。可在「工作流程」中開啟修改。`,
  },
  WORKFLOWS_THERE: {
    en: ({ names }, { list }) => `There already, and left as they are: ${list(names)}.`,
    'zh-CN': ({ names }, { list }) => `已存在，保持原样：${list(names)}。`,
    'zh-TW': ({ names }, { list }) => `已存在，保持原樣：${list(names)}。`,
  },
  WORKFLOWS_NOT_OFFERED: {
    en: () =>
      'This Twenty builds workflows in another way. They can be made by hand: the app’s page on workflows says how.',
    'zh-CN': () => '此版本的 Twenty 以其他方式创建工作流。可手动创建，步骤见应用的工作流说明。',
    'zh-TW': () => '此版本的 Twenty 以其他方式建立工作流程。可手動建立，步驟見應用程式的工作流程說明。',
  },
  WORKFLOWS_NOT_ALLOWED: {
    en: () => 'Only a signed-in administrator can set up workflows; an API key cannot.',
    'zh-CN': () => '只有已登录的管理员可以建立工作流，API 密钥不行。',
    'zh-TW': () => '只有已登入的管理員可以建立工作流程，API 金鑰不行。',
  },
};
