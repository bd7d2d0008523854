import { describe, expect, it } from 'vitest';
import { micros } from '../domain/money.ts';
import { overbookingLevel } from '../domain/overbooking/overbooking.ts';
import { fitShowUp, showUpProbability, type PastBooking } from '../domain/overbooking/show-up.ts';
import { keptBecause, walkAdvice } from '../domain/overbooking/walk-advisor.ts';
import { MARRIOTT_2022_WALK_RULES } from '../domain/overbooking/walk-compensation.ts';
import { KEPT_WORDS, OVERBOOKING_WORDS, SHOW_UP_WORDS, WALK_DUE_WORDS, WALK_WORDS } from './overbooking.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const level = (bookings: number, walk: number) =>
  overbookingLevel({
    capacity: 10,
    booked: Array.from({ length: bookings }, () => ({ probability: 0.9, rooms: 1 })),
    nextProbability: 0.9,
    costs: { walk: micros(walk), emptyRoom: micros(100), currencyCode: 'EUR' },
    limitPercent: 10,
  });

describe('a level of overbooking', () => {
  it('says its grounds in every language, also where a walk costs nothing', () => {
    const levels = [level(8, 300), level(8, 0), level(11, 300), level(0, 1)];
    expect(
      slipsOf(
        OVERBOOKING_WORDS,
        levels.flatMap(({ reasons }) => reasons),
      ),
    ).toEqual([]);
  });

  it('reads as people speak of it', () => {
    expect(level(10, 0).reasons.map((reason) => inWords(OVERBOOKING_WORDS, reason, 'en'))).toEqual([
      'of 11 bookings 9.9 are expected for 10 rooms',
      'the night is then full with 69.7%: one more booking risks €0 and saves €30.26',
      "the hotel's limit is 10% above its 10 rooms",
    ]);
  });
});

it('a probability of showing up says from which bookings', () => {
  const traits = { leadDays: 200, channel: 'OTA', segment: 'LEISURE', rate: 'FLEXIBLE' };
  const past: PastBooking = { ...traits, daysAgo: 0, outcome: { kind: 'SHOWED_UP' } };
  const reasons = [fitShowUp([past, { ...past, leadDays: 5 }], 180), fitShowUp([], 180)].flatMap((model) =>
    [traits, { ...traits, leadDays: 5 }].flatMap((each) => showUpProbability(model, each, 1).reasons),
  );
  expect(slipsOf(SHOW_UP_WORDS, reasons)).toEqual([]);
  expect(reasons.map((reason) => inWords(SHOW_UP_WORDS, reason, 'en'))).toContain(
    'FLEXIBLE · LEISURE · OTA · 0 to 7 days ahead: 1 of 1 on the books 1 day before showed up',
  );
});

it('a walk says whom to keep, what it costs and what is due in every language', () => {
  const candidate = {
    id: 'R1',
    tier: 'PLATINUM',
    direct: true,
    nights: 2,
    isTopTier: true,
    isVip: true,
    children: 1,
    infants: 0,
    openCases: 1,
    earlierWalks: 1,
    futureValue: micros(1_000),
  };
  const prices = { firstNightElsewhere: micros(150), transport: micros(20), point: micros(0.005) };
  const advice = walkAdvice(candidate, { rules: MARRIOTT_2022_WALK_RULES, category: 'LUXURY', prices, lossShare: 0.2 });
  expect(slipsOf(KEPT_WORDS, keptBecause(candidate))).toEqual([]);
  expect(slipsOf(WALK_WORDS, advice.reasons)).toEqual([]);
  expect(slipsOf(WALK_DUE_WORDS, advice.due.lines)).toEqual([]);
  expect(advice.due.lines.map((line) => inWords(WALK_DUE_WORDS, line, 'en'))).toEqual([
    'first night elsewhere with tax, $150',
    'the way there, $20',
    '$200 in cash',
    '140,000 points',
    'points and nights of the stay as if it had been here',
    'a room here as soon as one is free, for 1 more night',
  ]);
});
