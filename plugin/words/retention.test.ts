import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import type { ModelLimit } from '../domain/retention/retention-model.ts';
import type { ScoreReason } from '../domain/retention/score-reasons.ts';
import { MODEL_WORDS, SCORE_WORDS } from './retention.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const LIMITS: ModelLimit[] = [
  { code: 'TOO_FEW_RETURNED', guests: 1, least: 30 },
  { code: 'LEAVING_NOT_SETTLED' },
  { code: 'TOO_FEW_PAID_REPEATS', guests: 0, least: 30 },
  { code: 'VALUES_TOO_VARIED' },
  { code: 'VALUES_TOO_ALIKE' },
  { code: 'VALUES_NOT_SETTLED' },
  { code: 'VALUE_GOES_WITH_STAYS', correlation: 0.456 },
];
const RHYTHM = { due: 100, atRisk: 111, lost: 1200 };
const day = calendarDate('2026-01-02');
const REASONS: ScoreReason[] = [
  { code: 'IN_HOUSE_UNTIL', until: day },
  { code: 'BOOKED_THROUGH', through: day },
  { code: 'NEVER_STAYED' },
  { code: 'STAYED', stays: 4, daysAgo: 1 },
  { code: 'JUDGED_BY_SEASONS' },
  { code: 'JUDGED_BY_OWN_INTERVALS', ...RHYTHM },
  { code: 'JUDGED_BY_OWN_MEAN_INTERVAL', ...RHYTHM },
  { code: 'JUDGED_BY_SEGMENT', segment: 'KEY', intervals: 1234, ...RHYTHM },
  { code: 'JUDGED_BY_HOTEL', intervals: 40, ...RHYTHM },
  { code: 'JUDGED_BY_HOUSE_RULE', ...RHYTHM, byChance: true },
  { code: 'CHANGES_ON', dueOn: day, atRiskOn: day, lostOn: day },
  { code: 'HAD_BEEN_LOST' },
  { code: 'NO_REPEAT_STAY' },
  { code: 'STILL_A_GUEST', probability: 0.734, repeats: 3, daysAgo: 100 },
  { code: 'RETURNS', horizonDays: 364, probability: 0.5, expected: 1.234 },
  { code: 'STAY_IS_WORTH', value: 1234.5 },
  ...LIMITS,
];
const said = (language: 'en' | 'zh-CN', code: ScoreReason['code']): string =>
  inWords(
    SCORE_WORDS,
    REASONS.find((reason) => reason.code === code)!,
    language,
  );

describe('why a guest has a score', () => {
  it('is said in every language with all its values', () => {
    expect(slipsOf(SCORE_WORDS, REASONS)).toEqual([]);
    expect(slipsOf(MODEL_WORDS, LIMITS)).toEqual([]);
  });

  it.each<[ScoreReason['code'], string, string]>([
    ['STAYED', '4 stays, the last 1 day ago', '入住4次，最近一次在1天前'],
    [
      'JUDGED_BY_OWN_INTERVALS',
      'Judged by its own intervals: due after 100 days, at risk after 111, lost after 1,200',
      '按本人的入住间隔判断：100天后到期，111天后有流失风险，1,200天后视为流失',
    ],
    [
      'JUDGED_BY_SEGMENT',
      'Judged by the 1,234 intervals of key guests, having too few of its own: due after 100 days, at risk after 111, lost after 1,200',
      '按重点宾客的1,234个入住间隔（本人的间隔太少）判断：100天后到期，111天后有流失风险，1,200天后视为流失',
    ],
    [
      'JUDGED_BY_HOUSE_RULE',
      'Judged by the house rule, as hardly any guest has returned yet: due after 100 days; by the chance of a return, at risk after 111, lost after 1,200',
      '按酒店默认规则（回头客太少）判断：100天后到期；按概率，111天后有流失风险，1,200天后视为流失',
    ],
    ['IN_HOUSE_UNTIL', 'In house until Jan 2, 2026', '在住至2026年1月2日'],
    [
      'STILL_A_GUEST',
      'Still a guest with probability 73%: 3 repeat stays, none for 100 days',
      '仍为宾客的概率为73%：再次入住3次，已有100天未入住',
    ],
    [
      'TOO_FEW_RETURNED',
      'Too little data for probabilities: only 1 guest has returned; the model needs 30. States follow the rhythm of stays alone.',
      '数据不足以计算概率：只有1位宾客再次入住，模型需要30位。状态仅按入住间隔判断。',
    ],
  ])('%s', (code, english, chinese) => {
    expect(said('en', code)).toBe(english);
    expect(said('zh-CN', code)).toBe(chinese);
  });
});
