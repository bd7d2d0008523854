import type { CaseOutcome, CaseRefusal } from '../domain/service/commands.ts';
import type { Words } from './words.ts';

/** What a command with service cases did, or why not. */
export const CASE_COMMAND_WORDS: Words<CaseOutcome | CaseRefusal> = {
  CASE_OPENED: {
    en: ({ name }) => `The case is open: ${name}.`,
    'zh-CN': ({ name }) => `工单已开立：${name}。`,
    'zh-TW': ({ name }) => `工單已開立：${name}。`,
  },
  RESTRICTED_CASE_OPENED: {
    en: () => 'The case is with the managers. Nobody else sees what it says.',
    'zh-CN': () => '工单已转交经理，内容仅经理可见。',
    'zh-TW': () => '工單已轉交經理，內容僅經理可見。',
  },
  CASE_RESTRICTED: {
    en: () => 'The case is with the managers now. Nobody else sees what was said.',
    'zh-CN': () => '工单已改为限阅，内容仅经理可见。',
    'zh-TW': () => '工單已改為限閱，內容僅經理可見。',
  },
  CASES_TAKEN: {
    en: ({ cases }, { counted }) => `${counted(cases, 'case')} taken on.`,
    'zh-CN': ({ cases }, { number }) => `已接手${number(cases)}张工单。`,
    'zh-TW': ({ cases }, { number }) => `已接手${number(cases)}張工單。`,
  },
  CASES_GIVEN_BACK: {
    en: ({ cases }, { counted }) => `${counted(cases, 'case')} given back to everybody.`,
    'zh-CN': ({ cases }, { number }) => `已将${number(cases)}张工单退回待领。`,
    'zh-TW': ({ cases }, { number }) => `已將${number(cases)}張工單退回待領。`,
  },
  CASES_WAIT: {
    en: ({ cases }, { counted }) => `${counted(cases, 'case')} waiting for the guest; the clock goes up no further.`,
    'zh-CN': ({ cases }, { number }) => `${number(cases)}张工单等待宾客答复，期间不再升级。`,
    'zh-TW': ({ cases }, { number }) => `${number(cases)}張工單等待賓客答覆，期間不再升級。`,
  },
  CASE_SOLVED: {
    en: ({ name }) => `Solved: ${name}.`,
    'zh-CN': ({ name }) => `已解决：${name}。`,
    'zh-TW': ({ name }) => `已解決：${name}。`,
  },
  CASE_REOPENED: {
    en: ({ name }) => `Open again: ${name}. The clock goes on from when it was first opened.`,
    'zh-CN': ({ name }) => `已重新开启：${name}。时限从首次开立起继续计算。`,
    'zh-TW': ({ name }) => `已重新開啟：${name}。時限從首次開立起繼續計算。`,
  },
  CASES_GONE: {
    en: () => 'None of these cases is there any more, or your role does not show them.',
    'zh-CN': () => '这些工单已不存在，或您的角色无权查看。',
    'zh-TW': () => '這些工單已不存在，或您的角色無權檢視。',
  },
  CASES_SOLVED_BEFORE: {
    en: () => 'This is solved already. Open it again first.',
    'zh-CN': () => '该工单已解决，请先重新开启。',
    'zh-TW': () => '該工單已解決，請先重新開啟。',
  },
  CASES_FOR_MANAGERS: {
    en: () => 'This case is restricted: only managers see what it says and work on it.',
    'zh-CN': () => '该工单为限阅工单，仅经理可查看和处理。',
    'zh-TW': () => '該工單為限閱工單，僅經理可檢視和處理。',
  },
  CASE_STILL_OPEN: {
    en: () => 'This case is open still.',
    'zh-CN': () => '该工单仍未解决。',
    'zh-TW': () => '該工單仍未解決。',
  },
  GOODWILL_ABOVE_LIMIT: {
    en: ({ limit }, { money }) => `The desk gives ${money(limit)} at most. A manager may give more.`,
    'zh-CN': ({ limit }, { money }) => `前台补偿上限为${money(limit)}，超出须由经理办理。`,
    'zh-TW': ({ limit }, { money }) => `櫃檯補償上限為${money(limit)}，超出須由經理辦理。`,
  },
  GOODWILL_IN_ANOTHER_CURRENCY: {
    en: ({ currency }) => `Give the amount in ${currency}, the currency of the property.`,
    'zh-CN': ({ currency }) => `请以酒店货币${currency}填写金额。`,
    'zh-TW': ({ currency }) => `請以飯店貨幣${currency}填寫金額。`,
  },
};
