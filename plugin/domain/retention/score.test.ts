import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber, fromDayNumber } from '../calendar-dates.ts';
import { repeatableRandom } from '../../../tests/fixtures/repeatable-random.ts';
import { discountedStays } from './lifetime-value.ts';
import type { GuestHistory, StayHistory } from './guest-history.ts';
import { fitRetention, type FittedModel } from './retention-model.ts';
import type { LifecycleState } from './lifecycle.ts';
import type { ScoreReason } from './score-reasons.ts';
import { scorer, type Score } from './score.ts';
import { simulatedGuest } from '../../../scripts/generators/simulated-guests.ts';

const random = repeatableRandom(5);
const truth = { r: 0.6, alpha: 120, a: 0.9, b: 3, p: 6, q: 4, v: 300 };
const UNTIL = 12_000;
const guests: StayHistory[] = Array.from({ length: 2000 }, () =>
  simulatedGuest(truth, { first: 10_000 + Math.floor(random() * 1500), until: UNTIL }, random),
);
const model = fitRetention(guests, { until: UNTIL, unit: 'week' });
const few = fitRetention(guests.slice(0, 20), { until: UNTIL, unit: 'week' });

const scored = (guest: GuestHistory, asOf = UNTIL, by: FittedModel = model): Score =>
  scorer(by, { asOf, horizonDays: 364, discountRate: 0 })(guest);
const stays = (days: number[], more: Partial<StayHistory> = {}): StayHistory => ({
  kind: 'stays',
  days,
  amounts: days.map(() => 100),
  ...more,
});

describe('a score', () => {
  it('multiplies expected stays by their value', () => {
    const { expected, meanValue, lifetimeValue } = scored(stays([11_000, 11_400, 11_900]));
    expect(lifetimeValue).toBeCloseTo(expected! * meanValue!, 10);
  });

  it('takes a discount off each thirty days', () => {
    const guest = stays([11_000, 11_400, 11_900]);
    const { meanValue, lifetimeValue } = scorer(model, { asOf: UNTIL, horizonDays: 364, discountRate: 0.01 })(guest);
    const history = { frequency: 2, recency: 900 / 7, age: 1000 / 7 };
    const stayed = discountedStays(model.bgnbd!, history, { length: 52, period: 30 / 7, discountRate: 0.01 });
    expect(lifetimeValue).toBeCloseTo(stayed * meanValue!, 10);
  });

  it('says why', () => {
    const days = (on: number) => fromDayNumber(on);
    expect(scored(stays([11_600, 11_700, 11_800, 11_900])).reasons()).toEqual([
      { code: 'STAYED', stays: 4, daysAgo: 100 },
      { code: 'JUDGED_BY_OWN_INTERVALS', due: 100, atRisk: 111, lost: 351, byChance: true },
      { code: 'CHANGES_ON', dueOn: days(12_000), atRiskOn: days(12_011), lostOn: days(12_251) },
      { code: 'STILL_A_GUEST', probability: expect.any(Number), repeats: 3, daysAgo: 100 },
      { code: 'RETURNS', horizonDays: 364, probability: expect.any(Number), expected: expect.any(Number) },
      { code: 'STAY_IS_WORTH', value: expect.any(Number) },
    ]);
  });

  it.each([
    ['two intervals: by the segment', [11_700, 11_800, 11_900], 'JUDGED_BY_SEGMENT'],
    ['three intervals: by its own', [11_600, 11_700, 11_800, 11_900], 'JUDGED_BY_OWN_INTERVALS'],
    ['three summers: by seasons', [10_900, 11_265, 11_630], 'JUDGED_BY_SEASONS'],
  ])('judges a guest with %s', (_, days, code) => {
    expect(
      scored(stays(days))
        .reasons()
        .filter((reason) => reason.code.startsWith('JUDGED')),
    ).toMatchObject([{ code }]);
  });

  it.each<[string, StayHistory, LifecycleState, ScoreReason[]]>([
    ['never stayed', stays([]), 'PROSPECT', [{ code: 'NEVER_STAYED' }]],
    [
      'first stay booked',
      stays([], { bookedThrough: UNTIL + 9 }),
      'BOOKED',
      [{ code: 'BOOKED_THROUGH', through: calendarDate('2002-11-18') }, { code: 'NEVER_STAYED' }],
    ],
    [
      'first stay under way',
      stays([], { inHouseUntil: UNTIL + 1 }),
      'IN_HOUSE',
      [{ code: 'IN_HOUSE_UNTIL', until: calendarDate('2002-11-10') }, { code: 'NEVER_STAYED' }],
    ],
  ])('leaves open what only a stay can tell: %s', (_, guest, state, reasons) => {
    const score = scored(guest);
    expect(score).toMatchObject({
      frequency: 0,
      age: 0,
      state,
      pAlive: null,
      expected: null,
      meanValue: null,
      lifetimeValue: null,
      rfm: null,
    });
    expect(score.reasons()).toEqual(reasons);
  });

  it('keeps a guest active who has booked, however long ago the last stay was', () => {
    expect(scored(stays([10_000])).state).toBe('LOST');
    expect(scored(stays([10_000], { bookedThrough: UNTIL + 200 })).state).toBe('ACTIVE');
  });

  it('sees that a lost guest has come back', () => {
    expect(scored(stays([11_000, 11_010, 11_020, 11_030, 11_995]))).toMatchObject({ state: 'WON_BACK' });
    expect(scored(stays([11_950, 11_960, 11_970, 11_980, 11_991]))).toMatchObject({ state: 'RECENT' });
  });

  it('falls back to rhythm where there is too little data, and says so', () => {
    const score = scored(stays([11_600, 11_700, 11_800, 11_900]), UNTIL, few);
    expect(score).toMatchObject({
      pAlive: null,
      returnProbability: null,
      expected: null,
      lifetimeValue: null,
      meanValue: 100,
      state: 'DUE',
    });
    expect(score.reasons().map(({ code }) => code)).toContain('TOO_FEW_RETURNED');
  });

  it('reads a summary like the stays it sums up', () => {
    const [summed, stayed] = [
      scored({ kind: 'summary', frequency: 2, recency: 900 / 7, age: 1000 / 7, value: 100 }),
      scored(stays([11_000, 11_400, 11_900])),
    ];
    for (const figure of ['frequency', 'recency', 'age', 'pAlive', 'expected', 'meanValue', 'lifetimeValue'] as const)
      expect(summed[figure]).toBeCloseTo(stayed[figure]!, 10);
  });
});

const anyGuest: fc.Arbitrary<GuestHistory> = fc.oneof(
  fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 9000, max: UNTIL }), { maxLength: 12 }),
      inHouseUntil: fc.option(fc.integer({ min: UNTIL - 5, max: UNTIL + 10 })),
      bookedThrough: fc.option(fc.integer({ min: UNTIL - 5, max: UNTIL + 300 })),
    })
    .map(({ days, inHouseUntil, bookedThrough }) =>
      stays(
        days.sort((one, other) => one - other),
        { ...(inHouseUntil === null ? {} : { inHouseUntil }), ...(bookedThrough === null ? {} : { bookedThrough }) },
      ),
    ),
  // A guest of one season: some days in the same weeks of several years.
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), { minLength: 3, maxLength: 8 })
    .map((visits) =>
      stays(
        [...new Set(visits.map(([year, day]) => 9000 + Math.round(year * 365.25) + day))].sort(
          (one, other) => one - other,
        ),
      ),
    ),
);

/** The chance of a return that a guest has on a day, as a share of that on the day of leaving. */
const chanceLeft = (guest: StayHistory, asOf: number): number =>
  scored(guest, asOf).returnProbability! / scored(guest, guest.days.at(-1)!).returnProbability!;

describe('state and chance of a return', () => {
  const everySixtyDays = stays(Array.from({ length: 11 }, (_, at) => 11_000 + 60 * at));

  it.each<[string, number, LifecycleState]>([
    ['as long as ever', 59, 'ACTIVE'],
    ['due by the rhythm', 60, 'DUE'],
    ['beyond what the rhythm alone would call lost', 74, 'DUE'],
    ['the day before at risk', 111, 'DUE'],
    ['at risk', 112, 'AT_RISK'],
    ['the day before lost', 247, 'AT_RISK'],
    ['lost', 248, 'LOST'],
  ])('of a guest of every sixty days: %s', (_, later, state) =>
    expect(scored(everySixtyDays, 11_600 + later).state).toBe(state),
  );

  it('agree: at risk from four fifths of the chance on leaving, lost from two fifths, and not earlier', () => {
    const [atRisk, lost] = [112, 248].map((later) => 11_600 + later);
    expect(chanceLeft(everySixtyDays, atRisk! - 1)).toBeGreaterThan(0.8);
    expect(chanceLeft(everySixtyDays, atRisk!)).toBeLessThanOrEqual(0.8);
    expect(chanceLeft(everySixtyDays, lost! - 1)).toBeGreaterThan(0.4);
    expect(chanceLeft(everySixtyDays, lost!)).toBeLessThanOrEqual(0.4);
  });

  it('agree for every guest who does not come by seasons', () => {
    fc.assert(
      fc.property(anyGuest, fc.integer({ min: 0, max: 1500 }), (guest, later) => {
        const { state, returnProbability, reasons } = scored(guest, UNTIL + later);
        fc.pre(guest.kind === 'stays' && reasons().every(({ code }) => code !== 'JUDGED_BY_SEASONS'));
        if (state !== 'AT_RISK' && state !== 'LOST') return;
        expect(chanceLeft(guest as StayHistory, UNTIL + later)).toBeLessThanOrEqual(state === 'LOST' ? 0.4 : 0.8);
        if (state === 'LOST') expect(returnProbability).toBeLessThan(0.4);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are each for themselves where the stays do not show how guests are lost: the rhythm tells the state', () => {
    const unsure: FittedModel = { ...model, limits: [{ code: 'LEAVING_NOT_SETTLED' }] };
    expect(scored(everySixtyDays, 11_600 + 74, unsure)).toMatchObject({
      state: 'LOST',
      returnProbability: expect.any(Number),
    });
    expect(scored(everySixtyDays, 11_600 + 74, few)).toMatchObject({ state: 'LOST', returnProbability: null });
  });
});

const silentFor = (days: number): GuestHistory => ({
  kind: 'summary',
  frequency: 5,
  recency: 50,
  age: 50 + days / 7,
  value: 80,
});

describe('the date of the next change', () => {
  it.each([
    ['with a model', model],
    ['by rhythm alone', few],
  ])('is the first day on which the state is another one, if nothing happens: %s', (_, by) => {
    fc.assert(
      fc.property(anyGuest, fc.integer({ min: 0, max: 400 }), (guest, later) => {
        const asOf = UNTIL + later;
        const { state, reviewOn } = scored(guest, asOf, by);
        if (reviewOn === null) {
          expect(['LOST', 'PROSPECT']).toContain(state);
          expect(scored(guest, asOf + 5000, by).state).toBe(state);
        } else {
          expect(scored(guest, dayNumber(reviewOn) - 1, by).state).toBe(state);
          expect(scored(guest, dayNumber(reviewOn), by).state).not.toBe(state);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds for a summary that grows older', () => {
    const { state, reviewOn } = scored(silentFor(30));
    const wait = dayNumber(reviewOn!) - UNTIL;
    expect(state).toBe('ACTIVE');
    expect(scored(silentFor(30 + wait - 1), UNTIL + wait - 1).state).toBe('ACTIVE');
    expect(scored(silentFor(30 + wait), UNTIL + wait).state).toBe('DUE');
  });
});
