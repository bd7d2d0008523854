import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { Days } from '../domain/retention/guest-rhythm.ts';
import type { ModelLimit } from '../domain/retention/retention-model.ts';
import type { ScoreReason } from '../domain/retention/score-reasons.ts';
import type { Language } from './language.ts';
import { chanceWritten, type Say } from './say.ts';
import type { Words } from './words.ts';

const SEGMENTS: Record<Language, Record<Segment, string>> = {
  en: { VIP: 'VIP', KEY: 'key', REGULAR: 'regular', OCCASIONAL: 'occasional' },
  'zh-CN': { VIP: '贵宾', KEY: '重点', REGULAR: '常规', OCCASIONAL: '偶住' },
  'zh-TW': { VIP: '貴賓', KEY: '重點', REGULAR: '一般', OCCASIONAL: '偶住' },
};

const judgedBy = (whose: string, { due, atRisk, lost, byChance }: Days, { language, number, counted }: Say): string => {
  switch (language) {
    case 'en':
      return `Judged by ${whose}: due after ${counted(due, 'day')}${byChance ? '; by the chance of a return' : ''}, at risk after ${number(atRisk)}, lost after ${number(lost)}`;
    case 'zh-CN':
      return `按${whose}判断：${number(due)}天后到期${byChance ? '；按概率' : ''}，${number(atRisk)}天后有流失风险，${number(lost)}天后视为流失`;
    case 'zh-TW':
      return `依${whose}判斷：${number(due)}天後到期${byChance ? '；依機率' : ''}，${number(atRisk)}天後有流失風險，${number(lost)}天後視為流失`;
    default:
      return language satisfies never;
  }
};

/** That a guest is judged by somebody's intervals, in every language. */
export const judgedByThose = (whose: Record<Language, string>) => {
  const judged = (rhythm: Days, say: Say): string => judgedBy(whose[say.language], rhythm, say);
  return { en: judged, 'zh-CN': judged, 'zh-TW': judged };
};

/** Said of guests of whom only sums are known. */
export type OnlyOfSums = Extract<ScoreReason, { code: 'JUDGED_BY_OWN_MEAN_INTERVAL' }>;

/**
 * Why a guest has a score and a state. What the model as a whole cannot do, and what is said of guests of whom only sums are
 * known, stands apart: a panel has no room for the one and no use for the other.
 */
export const GUEST_SCORE_WORDS: Words<Exclude<ScoreReason, ModelLimit | OnlyOfSums>> = {
  IN_HOUSE_UNTIL: {
    en: ({ until }, { day }) => `In house until ${day(until)}`,
    'zh-CN': ({ until }, { day }) => `在住至${day(until)}`,
    'zh-TW': ({ until }, { day }) => `住宿至${day(until)}`,
  },
  BOOKED_THROUGH: {
    en: ({ through }, { day }) => `A stay is booked and keeps the guest active through ${day(through)}`,
    'zh-CN': ({ through }, { day }) => `已有预订，宾客在${day(through)}前保持活跃`,
    'zh-TW': ({ through }, { day }) => `已有訂房，賓客在${day(through)}前保持活躍`,
  },
  NEVER_STAYED: { en: () => 'Has not stayed yet', 'zh-CN': () => '尚未入住过', 'zh-TW': () => '尚未入住過' },
  STAYED: {
    en: ({ stays, daysAgo }, { counted }) => `${counted(stays, 'stay')}, the last ${counted(daysAgo, 'day')} ago`,
    'zh-CN': ({ stays, daysAgo }, { number }) => `入住${number(stays)}次，最近一次在${number(daysAgo)}天前`,
    'zh-TW': ({ stays, daysAgo }, { number }) => `入住${number(stays)}次，最近一次在${number(daysAgo)}天前`,
  },
  JUDGED_BY_SEASONS: {
    en: () => 'Comes in one season of the year, so seasons are counted',
    'zh-CN': () => '每年只在一个季节入住，因此按季节计算',
    'zh-TW': () => '每年只在一個季節入住，因此依季節計算',
  },
  JUDGED_BY_OWN_INTERVALS: judgedByThose({
    en: 'its own intervals',
    'zh-CN': '本人的入住间隔',
    'zh-TW': '本人的入住間隔',
  }),
  JUDGED_BY_SEGMENT: {
    en: (reason, say) =>
      judgedBy(
        `the ${say.number(reason.intervals)} intervals of ${SEGMENTS.en[reason.segment]} guests, having too few of its own`,
        reason,
        say,
      ),
    'zh-CN': (reason, say) =>
      judgedBy(
        `${SEGMENTS['zh-CN'][reason.segment]}宾客的${say.number(reason.intervals)}个入住间隔（本人的间隔太少）`,
        reason,
        say,
      ),
    'zh-TW': (reason, say) =>
      judgedBy(
        `${SEGMENTS['zh-TW'][reason.segment]}賓客的${say.number(reason.intervals)}個入住間隔（本人的間隔太少）`,
        reason,
        say,
      ),
  },
  JUDGED_BY_HOTEL: {
    en: (reason, say) =>
      judgedBy(
        `all ${say.number(reason.intervals)} intervals of the hotel's guests, having too few of its own`,
        reason,
        say,
      ),
    'zh-CN': (reason, say) =>
      judgedBy(`酒店全部宾客的${say.number(reason.intervals)}个入住间隔（本人的间隔太少）`, reason, say),
    'zh-TW': (reason, say) =>
      judgedBy(`飯店全部賓客的${say.number(reason.intervals)}個入住間隔（本人的間隔太少）`, reason, say),
  },
  JUDGED_BY_HOUSE_RULE: judgedByThose({
    en: 'the house rule, as hardly any guest has returned yet',
    'zh-CN': '酒店默认规则（回头客太少）',
    'zh-TW': '飯店預設規則（回頭客太少）',
  }),
  CHANGES_ON: {
    en: ({ dueOn, atRiskOn, lostOn }, { day }) =>
      `Due from ${day(dueOn)}, at risk from ${day(atRiskOn)}, lost from ${day(lostOn)}`,
    'zh-CN': ({ dueOn, atRiskOn, lostOn }, { day }) =>
      `${day(dueOn)}起到期，${day(atRiskOn)}起有流失风险，${day(lostOn)}起视为流失`,
    'zh-TW': ({ dueOn, atRiskOn, lostOn }, { day }) =>
      `${day(dueOn)}起到期，${day(atRiskOn)}起有流失風險，${day(lostOn)}起視為流失`,
  },
  HAD_BEEN_LOST: {
    en: () => 'Had been lost before the last stay',
    'zh-CN': () => '最近一次入住前曾流失',
    'zh-TW': () => '最近一次入住前曾流失',
  },
  NO_REPEAT_STAY: {
    en: () => 'Without a repeat stay the model takes the guest as not gone',
    'zh-CN': () => '没有再次入住，模型按未流失处理',
    'zh-TW': () => '沒有再次入住，模型視為未流失',
  },
  STILL_A_GUEST: {
    en: ({ probability, repeats, daysAgo }, { percent, counted }) =>
      `Still a guest with probability ${chanceWritten(probability, percent)}: ${counted(repeats, 'repeat stay')}, none for ${counted(daysAgo, 'day')}`,
    'zh-CN': ({ probability, repeats, daysAgo }, { percent, number }) =>
      `仍为宾客的概率为${chanceWritten(probability, percent)}：再次入住${number(repeats)}次，已有${number(daysAgo)}天未入住`,
    'zh-TW': ({ probability, repeats, daysAgo }, { percent, number }) =>
      `仍為賓客的機率為${chanceWritten(probability, percent)}：再次入住${number(repeats)}次，已有${number(daysAgo)}天未入住`,
  },
  RETURNS: {
    en: ({ horizonDays, probability, expected }, { percent, counted }) =>
      `Returns within ${counted(horizonDays, 'day')} with probability ${chanceWritten(probability, percent)}: ${expected.toFixed(2)} stays expected`,
    'zh-CN': ({ horizonDays, probability, expected }, { percent, number }) =>
      `${number(horizonDays)}天内再次入住的概率为${chanceWritten(probability, percent)}：预计入住${expected.toFixed(2)}次`,
    'zh-TW': ({ horizonDays, probability, expected }, { percent, number }) =>
      `${number(horizonDays)}天內再次入住的機率為${chanceWritten(probability, percent)}：預計入住${expected.toFixed(2)}次`,
  },
  STAY_IS_WORTH: {
    en: ({ value }) => `A stay is expected to be worth ${value.toFixed(2)}`,
    'zh-CN': ({ value }) => `预计每次入住消费${value.toFixed(2)}`,
    'zh-TW': ({ value }) => `預計每次入住消費${value.toFixed(2)}`,
  },
};
