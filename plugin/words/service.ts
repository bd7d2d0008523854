import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** What is to be done about a case. */
export type CaseTaskReason =
  | { code: 'DUE_SOON'; name: string; guest: string }
  | { code: 'GUEST_NOT_CONTENT'; name: string; guest: string }
  | { code: 'OVERDUE'; name: string; guest: string; level: number }
  | { code: 'ASK_WHETHER_CONTENT'; name: string; guest: string };

const about = (name: string, guest: string): string => (guest === '' ? name : `${guest} · ${name}`);

/** The titles of tasks about cases. */
export const CASE_TASK_WORDS: Words<CaseTaskReason> = {
  DUE_SOON: {
    en: ({ name, guest }) => `Case is due soon: ${about(name, guest)}`,
    'zh-CN': ({ name, guest }) => `工单即将到期：${about(name, guest)}`,
    'zh-TW': ({ name, guest }) => `工單即將到期：${about(name, guest)}`,
  },
  GUEST_NOT_CONTENT: {
    en: ({ name, guest }) => `The guest is not content, call now: ${about(name, guest)}`,
    'zh-CN': ({ name, guest }) => `宾客对处理不满意，请立即致电：${about(name, guest)}`,
    'zh-TW': ({ name, guest }) => `賓客對處理不滿意，請立即致電：${about(name, guest)}`,
  },
  OVERDUE: {
    en: ({ name, guest, level }, { number }) =>
      `${level === 1 ? 'Case is overdue' : `Case is overdue, level ${number(level)}: take it over`}: ${about(name, guest)}`,
    'zh-CN': ({ name, guest, level }, { number }) =>
      `${level === 1 ? '工单已逾期' : `工单已逾期（第${number(level)}级），请接手`}：${about(name, guest)}`,
    'zh-TW': ({ name, guest, level }, { number }) =>
      `${level === 1 ? '工單已逾期' : `工單已逾期（第${number(level)}級），請接手`}：${about(name, guest)}`,
  },
  ASK_WHETHER_CONTENT: {
    en: ({ name, guest }) => `Call and ask whether all is well now: ${about(name, guest)}`,
    'zh-CN': ({ name, guest }) => `回访宾客是否满意：${about(name, guest)}`,
    'zh-TW': ({ name, guest }) => `回訪賓客是否滿意：${about(name, guest)}`,
  },
};

/** The subject of a case that an answer opens: by its score, and what was said first; either may be missing. */
export const UNHAPPY: Record<Language, (score: number | null, said: string) => string> = {
  en: (score, said) =>
    [score === null ? 'Bad review' : `Would not recommend us: ${score} of 10`, said].filter(Boolean).join(' · '),
  'zh-CN': (score, said) => [score === null ? '差评' : `不愿推荐本酒店：${score}分`, said].filter(Boolean).join(' · '),
  'zh-TW': (score, said) => [score === null ? '負評' : `不願推薦本飯店：${score}分`, said].filter(Boolean).join(' · '),
};

/** The subject of every restricted case: that there is one, and nothing else. */
export const RESTRICTED_CASE: Record<Language, string> = {
  en: 'Restricted case',
  'zh-CN': '限阅工单',
  'zh-TW': '限閱工單',
};
