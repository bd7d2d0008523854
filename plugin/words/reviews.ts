import type { ReviewOutcome, ReviewRefusal } from '../domain/key-figures/review-commands.ts';
import type { Words } from './words.ts';

/** What a command about a quarterly review did, or why not. */
export const REVIEW_WORDS: Words<ReviewOutcome | ReviewRefusal> = {
  REVIEW_OPENED: {
    en: ({ name }) => `The review ${name} is open.`,
    'zh-CN': ({ name }) => `已开启回顾“${name}”。`,
    'zh-TW': ({ name }) => `已開啟檢討「${name}」。`,
  },
  REVIEW_OPEN_ALREADY: {
    en: ({ name }) => `The review ${name} was opened before.`,
    'zh-CN': ({ name }) => `回顾“${name}”此前已开启。`,
    'zh-TW': ({ name }) => `檢討「${name}」此前已開啟。`,
  },
  REVIEW_HELD: {
    en: ({ name, on }, { day }) => `The review ${name} was held on ${day(on)}.`,
    'zh-CN': ({ name, on }, { day }) => `回顾“${name}”已于${day(on)}召开。`,
    'zh-TW': ({ name, on }, { day }) => `檢討「${name}」已於${day(on)}召開。`,
  },
  REVIEW_CLOSED: {
    en: ({ name }) => `The review ${name} is closed; its figures stay as they are now.`,
    'zh-CN': ({ name }) => `回顾“${name}”已关闭，各项数字保持现状不再变动。`,
    'zh-TW': ({ name }) => `檢討「${name}」已關閉，各項數字保持現狀不再變動。`,
  },
  REVIEW_REOPENED: {
    en: ({ name }) => `The review ${name} is open again; its figures are those of today.`,
    'zh-CN': ({ name }) => `回顾“${name}”已重新开启，各项数字为今日的数字。`,
    'zh-TW': ({ name }) => `檢討「${name}」已重新開啟，各項數字為今日的數字。`,
  },
  MEASURE_ADDED: {
    en: ({ title, dueOn }, { day }) => `Task made, due on ${day(dueOn)}: ${title}`,
    'zh-CN': ({ title, dueOn }, { day }) => `已创建任务，截止${day(dueOn)}：${title}`,
    'zh-TW': ({ title, dueOn }, { day }) => `已建立任務，截止${day(dueOn)}：${title}`,
  },
  TARGET_SET: {
    en: () => 'The target is set. Reviews that are closed keep theirs.',
    'zh-CN': () => '目标已设定。已关闭的回顾保留原目标。',
    'zh-TW': () => '目標已設定。已關閉的檢討保留原目標。',
  },
  TARGET_TAKEN_AWAY: {
    en: () => 'There is no target for this figure any more.',
    'zh-CN': () => '该指标不再设目标。',
    'zh-TW': () => '該指標不再設目標。',
  },
  REVIEW_NOT_FOUND: {
    en: () => 'There is no such review any more. Load the page again.',
    'zh-CN': () => '该回顾已不存在，请重新加载页面。',
    'zh-TW': () => '該檢討已不存在，請重新載入頁面。',
  },
  REVIEWED_PROPERTY_NOT_FOUND: {
    en: () => 'There is no such property any more. Load the page again.',
    'zh-CN': () => '该酒店已不存在，请重新加载页面。',
    'zh-TW': () => '該飯店已不存在，請重新載入頁面。',
  },
  QUARTER_AHEAD: {
    en: () => 'This quarter has not begun yet.',
    'zh-CN': () => '该季度尚未开始。',
    'zh-TW': () => '該季度尚未開始。',
  },
  QUARTER_NOT_OVER: {
    en: () => 'This quarter is not over yet. Close its review afterwards.',
    'zh-CN': () => '该季度尚未结束，请在结束后再关闭回顾。',
    'zh-TW': () => '該季度尚未結束，請在結束後再關閉檢討。',
  },
  REVIEW_IS_CLOSED: {
    en: ({ name }) => `The review ${name} is closed. Open it again first.`,
    'zh-CN': ({ name }) => `回顾“${name}”已关闭，请先重新开启。`,
    'zh-TW': ({ name }) => `檢討「${name}」已關閉，請先重新開啟。`,
  },
  REVIEW_NOT_CLOSED: {
    en: ({ name }) => `The review ${name} is not closed.`,
    'zh-CN': ({ name }) => `回顾“${name}”并未关闭。`,
    'zh-TW': ({ name }) => `檢討「${name}」並未關閉。`,
  },
  REVIEW_NOT_HELD: {
    en: ({ name }) => `Say first when the review ${name} was held, and what was said.`,
    'zh-CN': ({ name }) => `请先填写回顾“${name}”的召开日期和结论。`,
    'zh-TW': ({ name }) => `請先填寫檢討「${name}」的召開日期和結論。`,
  },
};
