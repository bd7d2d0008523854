import type { KeepingOutcome, KeepingRefusal } from '../domain/retention/keeping.ts';
import type { Words } from './words.ts';

/** What a command with guests to keep did, or why not. */
export const KEEPING_WORDS: Words<KeepingOutcome | KeepingRefusal> = {
  GUESTS_TAKEN: {
    en: ({ guests }, { counted }) => `${counted(guests, 'guest')} taken on.`,
    'zh-CN': ({ guests }, { number }) => `已认领${number(guests)}位宾客。`,
    'zh-TW': ({ guests }, { number }) => `已認領${number(guests)}位賓客。`,
  },
  GUESTS_PUT_OFF: {
    en: ({ guests, until }, { counted, day }) => `${counted(guests, 'guest')} put off until ${day(until)}.`,
    'zh-CN': ({ guests, until }, { number, day }) => `已将${number(guests)}位宾客推迟到${day(until)}。`,
    'zh-TW': ({ guests, until }, { number, day }) => `已將${number(guests)}位賓客延至${day(until)}。`,
  },
  GUESTS_LEFT_ALONE: {
    en: ({ guests }, { counted }) =>
      `${counted(guests, 'guest')} will be left alone: consent to marketing is withdrawn on every channel.`,
    'zh-CN': ({ guests }, { number }) => `不再打扰${number(guests)}位宾客：已在所有渠道撤回营销同意。`,
    'zh-TW': ({ guests }, { number }) => `不再打擾${number(guests)}位賓客：已在所有管道撤回行銷同意。`,
  },
  KEEPING_RESTORED: {
    en: ({ guests }, { counted }) => `Undone for ${counted(guests, 'guest')}.`,
    'zh-CN': ({ guests }, { number }) => `已为${number(guests)}位宾客撤销。`,
    'zh-TW': ({ guests }, { number }) => `已為${number(guests)}位賓客復原。`,
  },
  GUESTS_GONE: {
    en: () => 'None of these guests is there any more, or your role does not show them.',
    'zh-CN': () => '这些宾客已不存在，或您的角色无权查看。',
    'zh-TW': () => '這些賓客已不存在，或您的角色無權檢視。',
  },
  DAY_NOT_AHEAD: {
    en: ({ until }, { day }) => `${day(until)} is not ahead, or more than two years away. Choose a day in between.`,
    'zh-CN': ({ until }, { day }) => `${day(until)}不是将来的日期，或在两年之后。请选择其间的日期。`,
    'zh-TW': ({ until }, { day }) => `${day(until)}不是將來的日期，或在兩年之後。請選擇其間的日期。`,
  },
};
