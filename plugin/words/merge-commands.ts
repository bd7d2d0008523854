import type { MergeCommandOutcome, MergeCommandRefusal } from '../domain/identity/merge/commands.ts';
import { MERGE_REFUSAL_WORDS } from './identity.ts';
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
