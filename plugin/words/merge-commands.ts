import type {
  MergeCommandOutcome,
  MergeCommandRefusal,
  PinOutcome,
  PinRefusal,
} from '../domain/identity/merge/commands.ts';
import { CHOSEN_FIELD_WORDS, MERGE_REFUSAL_WORDS } from './identity.ts';
import type { Words } from './words.ts';

/** What is said when two guests become one, when that is undone, and when they are kept apart. */
export const MERGE_COMMAND_WORDS: Words<MergeCommandRefusal | MergeCommandOutcome> = {
  ...MERGE_REFUSAL_WORDS,
  MERGE_UNDER_WAY: {
    en: () => 'One of the two guests is being merged at this moment. Try again in a minute.',
    'zh-CN': () => '其中一位宾客的档案正在合并，请一分钟后重试。',
    'zh-TW': () => '其中一位賓客的檔案正在合併，請一分鐘後重試。',
  },
  KEPT_APART: {
    en: ({ guest, other }) =>
      `Staff said that ${guest} and ${other} are two people, or a guest merged into one of them. To change that, set the pair to Open in the list of possible duplicates first.`,
    'zh-CN': ({ guest, other }) =>
      `员工已判定${guest}与${other}（或已并入其档案的宾客）不是同一人。如需更改，请先在疑似重复列表中将该对改为“待处理”。`,
    'zh-TW': ({ guest, other }) =>
      `員工已判定${guest}與${other}（或已併入其檔案的賓客）不是同一人。如需變更，請先在疑似重複清單中將該對改為「待處理」。`,
  },
  GUESTS_MERGED: {
    en: ({ kept, records }, { counted }) =>
      `Merged into ${kept}: ${counted(records, 'record')} moved. Undo merge takes it back at any time.`,
    'zh-CN': ({ kept, records }, { number }) => `已并入${kept}，移动${number(records)}条记录。可随时撤销合并。`,
    'zh-TW': ({ kept, records }, { number }) => `已併入${kept}，移動${number(records)}筆記錄。可隨時復原合併。`,
  },
  MERGED_ALREADY: {
    en: () => 'The two are one guest already.',
    'zh-CN': () => '两份档案已经合并。',
    'zh-TW': () => '兩份檔案已經合併。',
  },
  MERGE_UNDONE: {
    en: ({ restored }) => `${restored} is a guest of their own again, with everything that was theirs.`,
    'zh-CN': ({ restored }) => `${restored}已恢复为独立档案，原有记录均已归还。`,
    'zh-TW': ({ restored }) => `${restored}已恢復為獨立檔案，原有記錄均已歸還。`,
  },
  KEPT_APART_FROM_NOW: {
    en: ({ guest, other }) => `${guest} and ${other} are two people; they will not be proposed again.`,
    'zh-CN': ({ guest, other }) => `已记录${guest}与${other}不是同一人，今后不再提示。`,
    'zh-TW': ({ guest, other }) => `已記錄${guest}與${other}不是同一人，今後不再提示。`,
  },
};

const EN = CHOSEN_FIELD_WORDS.en;
const [CN, TW] = [CHOSEN_FIELD_WORDS['zh-CN'], CHOSEN_FIELD_WORDS['zh-TW']];

/** What is said when a value of a guest's record is pinned, and when it is let go. */
export const PIN_WORDS: Words<PinRefusal | PinOutcome> = {
  NOTHING_TO_PIN: {
    en: ({ field }) => `The record shows no ${EN[field]}, so there is nothing to pin. Enter one first.`,
    'zh-CN': ({ field }) => `档案上没有${CN[field]}，无法锁定。请先填写。`,
    'zh-TW': ({ field }) => `檔案上沒有${TW[field]}，無法鎖定。請先填寫。`,
  },
  SOURCE_WITHOUT_VALUE: {
    en: ({ field }) => `That source record is gone, or says no ${EN[field]} of this guest. Reload the page.`,
    'zh-CN': ({ field }) => `该来源记录已不存在，或没有提供这位宾客的${CN[field]}。请刷新页面。`,
    'zh-TW': ({ field }) => `該來源記錄已不存在，或沒有提供這位賓客的${TW[field]}。請重新整理頁面。`,
  },
  NOT_PINNED: {
    en: ({ field }) => `The ${EN[field]} is not pinned: the rules choose it already.`,
    'zh-CN': ({ field }) => `${CN[field]}未锁定，已按规则选取。`,
    'zh-TW': ({ field }) => `${TW[field]}未鎖定，已按規則選取。`,
  },
  VALUE_PINNED: {
    en: ({ field, value }) => `Pinned: the ${EN[field]} stays ${value}, whatever other systems send.`,
    'zh-CN': ({ field, value }) => `已锁定：无论其他系统发送什么，${CN[field]}始终为${value}。`,
    'zh-TW': ({ field, value }) => `已鎖定：無論其他系統傳送什麼，${TW[field]}始終為${value}。`,
  },
  VALUE_LET_GO: {
    en: ({ field, value }) =>
      value === ''
        ? `Let go: no source says the ${EN[field]}.`
        : `Let go: the ${EN[field]} is ${value} by the rules, and follows its sources again.`,
    'zh-CN': ({ field, value }) =>
      value === ''
        ? `已解除锁定：没有来源提供${CN[field]}。`
        : `已解除锁定：按规则，${CN[field]}为${value}，今后随来源更新。`,
    'zh-TW': ({ field, value }) =>
      value === ''
        ? `已解除鎖定：沒有來源提供${TW[field]}。`
        : `已解除鎖定：按規則，${TW[field]}為${value}，今後隨來源更新。`,
  },
};
