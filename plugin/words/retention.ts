import type { ModelLimit } from '../domain/retention/retention-model.ts';
import type { ScoreReason } from '../domain/retention/score-reasons.ts';
import { GUEST_SCORE_WORDS, judgedByThose, type OnlyOfSums } from './guest-score.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import { inWords, type Words } from './words.ts';

const onlyGuests = (guests: number, counted: Say['counted']): string =>
  guests === 0 ? 'no guest has' : `only ${counted(guests, 'guest has', 'guests have')}`;

/** What a retention model as a whole cannot do, as whole sentences. */
export const MODEL_WORDS: Words<ModelLimit> = {
  TOO_FEW_RETURNED: {
    en: ({ guests, least }, { counted }) =>
      `Too little data for probabilities: ${onlyGuests(guests, counted)} returned; the model needs ${least}. States follow the rhythm of stays alone.`,
    'zh-CN': ({ guests, least }, { number }) =>
      `数据不足以计算概率：只有${number(guests)}位宾客再次入住，模型需要${number(least)}位。状态仅按入住间隔判断。`,
    'zh-TW': ({ guests, least }, { number }) =>
      `資料不足以計算機率：只有${number(guests)}位賓客再次入住，模型需要${number(least)}位。狀態僅依入住間隔判斷。`,
  },
  LEAVING_NOT_SETTLED: {
    en: () =>
      'The data leave open how guests are lost (a and b are not settled): take the probability of still being a guest as rough. States follow the rhythm of stays alone.',
    'zh-CN': () => '数据无法确定宾客如何流失（a 和 b 未能确定）：“仍为宾客”的概率仅供参考。状态仅按入住间隔判断。',
    'zh-TW': () => '資料無法確定賓客如何流失（a 與 b 未能確定）：「仍為賓客」的機率僅供參考。狀態僅依入住間隔判斷。',
  },
  TOO_FEW_PAID_REPEATS: {
    en: ({ guests, least }, { counted }) =>
      `Too little data for the model of value: ${onlyGuests(guests, counted)} paid for a repeat stay; the model of value needs ${least}. Averages are used as they are.`,
    'zh-CN': ({ guests, least }, { number }) =>
      `数据不足以建立价值模型：只有${number(guests)}位宾客为再次入住付费，模型需要${number(least)}位。直接采用平均值。`,
    'zh-TW': ({ guests, least }, { number }) =>
      `資料不足以建立價值模型：只有${number(guests)}位賓客為再次入住付費，模型需要${number(least)}位。直接採用平均值。`,
  },
  VALUES_TOO_VARIED: {
    en: () =>
      'No model of value: what guests pay varies too much for a mean value (q is not above 1). Averages are used as they are.',
    'zh-CN': () => '无法建立价值模型：宾客消费差异过大，不存在均值（q 不大于 1）。直接采用平均值。',
    'zh-TW': () => '無法建立價值模型：賓客消費差異過大，不存在平均值（q 不大於 1）。直接採用平均值。',
  },
  VALUES_TOO_ALIKE: {
    en: () => 'No model of value: guests differ too little in what they pay. Averages are used as they are.',
    'zh-CN': () => '无法建立价值模型：宾客消费差异过小。直接采用平均值。',
    'zh-TW': () => '無法建立價值模型：賓客消費差異過小。直接採用平均值。',
  },
  VALUES_NOT_SETTLED: {
    en: () =>
      'No model of value: the data leave open how much the stays of one guest vary. Averages are used as they are.',
    'zh-CN': () => '无法建立价值模型：数据无法确定同一宾客各次入住消费的差异。直接采用平均值。',
    'zh-TW': () => '無法建立價值模型：資料無法確定同一賓客各次入住消費的差異。直接採用平均值。',
  },
  VALUE_GOES_WITH_STAYS: {
    en: ({ correlation }) =>
      `Value goes with the number of stays (correlation ${correlation.toFixed(2)}); the model of value takes them as unrelated.`,
    'zh-CN': ({ correlation }) => `消费与入住次数相关（相关系数 ${correlation.toFixed(2)}），而价值模型假定两者无关。`,
    'zh-TW': ({ correlation }) => `消費與入住次數相關（相關係數 ${correlation.toFixed(2)}），而價值模型假定兩者無關。`,
  },
};

/** What a model as a whole cannot do, in one text. */
export const limitsInWords = (limits: readonly ModelLimit[], language: Language = 'en'): string =>
  limits.map((limit) => inWords(MODEL_WORDS, limit, language)).join(' ');

/** What of a score says in short why a guest stands there. */
const IN_SHORT: ReadonlySet<ScoreReason['code']> = new Set([
  'IN_HOUSE_UNTIL',
  'BOOKED_THROUGH',
  'NEVER_STAYED',
  'STAYED',
  'JUDGED_BY_SEASONS',
  'CHANGES_ON',
  'HAD_BEEN_LOST',
  'RETURNS',
  'TOO_FEW_RETURNED',
]);

/** The reasons of a score as one short text, for lists and messages. */
export const whyInWords = (reasons: readonly ScoreReason[], language: Language): string =>
  reasons
    .filter(({ code }) => IN_SHORT.has(code))
    .map((reason) => inWords(SCORE_WORDS, reason, language).replace(/[.。]$/, ''))
    .join(language === 'en' ? '. ' : '。');

const SUMS_SCORE_WORDS: Words<OnlyOfSums> = {
  JUDGED_BY_OWN_MEAN_INTERVAL: judgedByThose({
    en: 'its own mean interval',
    'zh-CN': '本人的平均入住间隔',
    'zh-TW': '本人的平均入住間隔',
  }),
};

/** Why a guest has a score and a state. */
export const SCORE_WORDS: Words<ScoreReason> = { ...MODEL_WORDS, ...GUEST_SCORE_WORDS, ...SUMS_SCORE_WORDS };
