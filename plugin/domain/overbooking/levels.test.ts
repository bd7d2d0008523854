import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { levelsAhead, type StayAhead } from './levels.ts';
import { fitShowUp, type PastBooking } from './show-up.ts';

const today = calendarDate('2026-06-15');
const traits = { leadDays: 30, channel: 'OTA', segment: '', rate: 'BAR' };
const stay = (ahead: number, over: Partial<StayAhead> = {}): StayAhead => ({
  ...traits,
  arrivalOn: addDays(today, ahead),
  departureOn: addDays(today, ahead + 1),
  isInHouse: false,
  block: null,
  ...over,
});
const past = (outcome: PastBooking['outcome'], count: number): PastBooking[] =>
  Array.from({ length: count }, () => ({ ...traits, daysAgo: 0, outcome }));
/** Of a hotel of which a fifth of the guests do not come and do not say so. */
const model = fitShowUp([...past({ kind: 'SHOWED_UP' }, 800), ...past({ kind: 'NO_SHOW' }, 200)], Infinity);
const house = {
  today,
  nights: 2,
  capacity: 10,
  costs: { walk: micros(200), emptyRoom: micros(100), currencyCode: 'EUR' },
  limitPercent: 50,
};
const tonight = (stays: StayAhead[], over: Partial<typeof house> = {}) =>
  levelsAhead(stays, model, { ...house, ...over })[0]!;

describe('the level of a night', () => {
  it('goes above the rooms where guests stay away, as far as an empty room costs more than a walk', () => {
    const { level, onBooks, expected } = tonight(Array.from({ length: 10 }, () => stay(0)));
    expect(onBooks).toBe(10);
    expect(expected).toBeCloseTo(8, 0);
    // Of 11 bookings 10 or more come with 32 %, of 12 with 56 %: where a walk costs two empty rooms, up to a third is worth it.
    expect(level).toBe(12);
  });

  it.each([
    ['never beyond the limit of the house', { limitPercent: 0 }, 10],
    ['further where a walk is cheap', { costs: { ...house.costs, walk: micros(20) } }, 14],
  ])('%s', (_, over, level) =>
    expect(
      tonight(
        Array.from({ length: 10 }, () => stay(0)),
        over,
      ).level,
    ).toBe(level),
  );

  it.each([
    [10, 11],
    [20, 12],
    [50, 14],
  ])('of a night with 14 on the books stays at the limit of %i %%: %i', (limitPercent, level) =>
    expect(
      tonight(
        Array.from({ length: 14 }, () => stay(0)),
        { limitPercent },
      ),
    ).toMatchObject({ onBooks: 14, level }),
  );

  it('is the rooms where everybody is in house', () => {
    const { level, expected } = tonight(Array.from({ length: 10 }, () => stay(0, { isInHouse: true })));
    expect([level, expected]).toEqual([10, 10]);
  });

  it('counts a stay on the nights that it has', () => {
    const [first, second] = levelsAhead([stay(0, { departureOn: addDays(today, 2) }), stay(1)], model, house);
    expect([first!.onBooks, second!.onBooks]).toEqual([1, 2]);
  });

  it('is lower where a group comes or stays away as one', () => {
    const apart = Array.from({ length: 12 }, () => stay(0));
    const group = apart.map((one) => ({ ...one, block: 'wedding' }));
    const risk = (stays: StayAhead[]) =>
      tonight(stays.slice(0, 10)).reasons.flatMap((reason) =>
        reason.code === 'ONE_MORE_WEIGHED' ? [reason.probabilityFull] : [],
      )[0]!;
    expect(risk(group)).toBeGreaterThan(risk(apart));
  });
});
