import type { HandedCounts, HandoverOutcome, HandoverRefusal } from '../domain/sales/handover.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import type { Words } from './words.ts';

/** The title of the note that a handed over record keeps: who had it, and who has it. */
export const HANDOVER_NOTE: Readonly<Record<Language, (from: string, to: string) => string>> = {
  en: (from, to) => `Handed over from ${from} to ${to}`,
  'zh-CN': (from, to) => `由${from}移交给${to}`,
  'zh-TW': (from, to) => `由${from}移交給${to}`,
};

const english = ({ ACCOUNT, OPPORTUNITY, TASK, GUEST }: HandedCounts, { counted }: Pick<Say, 'counted'>): string =>
  `${counted(ACCOUNT, 'account')}, ${counted(OPPORTUNITY, 'open opportunity', 'open opportunities')}, ${counted(TASK, 'open task')} and ${counted(GUEST, 'guest')} looked after`;
const simplified = ({ ACCOUNT, OPPORTUNITY, TASK, GUEST }: HandedCounts, { number }: Pick<Say, 'number'>): string =>
  `${number(ACCOUNT)}个客户、${number(OPPORTUNITY)}个未决商机、${number(TASK)}个未完成任务和${number(GUEST)}位维系的宾客`;
const traditional = ({ ACCOUNT, OPPORTUNITY, TASK, GUEST }: HandedCounts, { number }: Pick<Say, 'number'>): string =>
  `${number(ACCOUNT)}個客戶、${number(OPPORTUNITY)}個未決商機、${number(TASK)}個未完成任務和${number(GUEST)}位維繫的賓客`;

/** What a handover did, or why not. */
export const HANDOVER_WORDS: Words<HandoverOutcome | HandoverRefusal> = {
  HANDED_OVER: {
    en: ({ from, to, ...counts }, say) => `Handed over from ${from} to ${say.list(to)}: ${english(counts, say)}.`,
    'zh-CN': ({ from, to, ...counts }, say) => `已由${from}移交给${say.list(to)}：${simplified(counts, say)}。`,
    'zh-TW': ({ from, to, ...counts }, say) => `已由${from}移交給${say.list(to)}：${traditional(counts, say)}。`,
  },
  HANDOVER_GOES_ON: {
    en: ({ from }) => `The handover of ${from} is under way and goes on by itself.`,
    'zh-CN': ({ from }) => `${from}的移交正在进行，会自动继续。`,
    'zh-TW': ({ from }) => `${from}的移交正在進行，會自動繼續。`,
  },
  HANDOVER_TAKEN_BACK: {
    en: ({ from, ...counts }, say) =>
      `Given back to ${from}: ${english(counts, say)}. What others have by now stays with them.`,
    'zh-CN': ({ from, ...counts }, say) => `已退还给${from}：${simplified(counts, say)}。现已归他人的保持不变。`,
    'zh-TW': ({ from, ...counts }, say) => `已退還給${from}：${traditional(counts, say)}。現已歸他人的保持不變。`,
  },
  HANDED_TO_HIMSELF: {
    en: ({ name }) => `${name} cannot take over what ${name} hands over. Choose others.`,
    'zh-CN': ({ name }) => `${name}不能接手自己移交的内容，请选择其他人。`,
    'zh-TW': ({ name }) => `${name}不能接手自己移交的內容，請選擇其他人。`,
  },
  MEMBER_NOT_FOUND: {
    en: () => 'Somebody named there does not work here any more. Load the page again.',
    'zh-CN': () => '所选人员中有人已不在职，请重新加载页面。',
    'zh-TW': () => '所選人員中有人已不在職，請重新載入頁面。',
  },
  NOTHING_TO_HAND_OVER: {
    en: ({ name }) => `${name} has no account, open opportunity, open task or guest to hand over.`,
    'zh-CN': ({ name }) => `${name}没有可移交的客户、未决商机、未完成任务或宾客。`,
    'zh-TW': ({ name }) => `${name}沒有可移交的客戶、未決商機、未完成任務或賓客。`,
  },
  HANDOVER_NOT_FOUND: {
    en: () => 'There is no such handover.',
    'zh-CN': () => '没有这次移交。',
    'zh-TW': () => '沒有這次移交。',
  },
  HANDOVER_UNDER_WAY: {
    en: ({ name }) => `${name} has not ended yet. Take it back once it has.`,
    'zh-CN': ({ name }) => `${name}尚未结束，结束后才能退回。`,
    'zh-TW': ({ name }) => `${name}尚未結束，結束後才能退回。`,
  },
  TAKEN_BACK_BEFORE: {
    en: ({ name }) => `${name} was taken back before.`,
    'zh-CN': ({ name }) => `${name}已退回过。`,
    'zh-TW': ({ name }) => `${name}已退回過。`,
  },
};
