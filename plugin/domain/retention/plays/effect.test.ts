import { describe, expect, it } from 'vitest';
import { repeatableRandom } from '../../../../tests/fixtures/repeatable-random.ts';
import { addDays, calendarDate } from '../../calendar-dates.ts';
import { differenceInterval, effectOf, type Group } from './effect.ts';

const since = calendarDate('2026-01-01');
const today = calendarDate('2026-04-11');
const group = (guests: number, booked: number): Group => ({ guests, booked });

/** How many of `guests` book, each with this probability. */
const draw = (random: () => number, guests: number, share: number): number => {
  let booked = 0;
  for (let i = 0; i < guests; i += 1) if (random() < share) booked += 1;
  return booked;
};

describe('the interval of a difference', () => {
  // Newcombe 1998, table II, method 10: (a) 56/70 and 48/80, (b) 9/10 and 3/10, (e) 5/56 and 0/29.
  it.each([
    [group(70, 56), group(80, 48), 0.0524, 0.3339],
    [group(10, 9), group(10, 3), 0.1705, 0.809],
    [group(56, 5), group(29, 0), -0.0381, 0.1926],
  ])('is as published for %j and %j', (touched, heldOut, low, high) => {
    const interval = differenceInterval(touched, heldOut);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it.each([
    ['a small lift', 0.08, 0.1, 3_000, 330],
    ['a large one', 0.05, 0.12, 1_200, 150],
    ['none', 0.1, 0.1, 2_000, 220],
    ['harm', 0.15, 0.1, 900, 300],
  ])('covers the truth in 93 to 97 of 100 hotels with %s', (_, heldOutShare, touchedShare, touched, heldOut) => {
    const random = repeatableRandom(20_261);
    let covered = 0;
    for (let hotel = 0; hotel < 1_000; hotel += 1) {
      const { low, high } = differenceInterval(
        group(touched, draw(random, touched, touchedShare)),
        group(heldOut, draw(random, heldOut, heldOutShare)),
      );
      if (low <= touchedShare - heldOutShare && touchedShare - heldOutShare <= high) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(930);
    expect(covered).toBeLessThanOrEqual(970);
  });
});

describe('the verdict on a play', () => {
  it.each<[string, Group, Group, string]>([
    ['of which nobody is held out', group(500, 30), group(0, 0), 'NOT_MEASURED'],
    ['that has touched nobody', group(0, 0), group(0, 0), 'TOO_EARLY'],
    ['with a handful held out', group(100, 60), group(9, 0), 'TOO_EARLY'],
    ['with enough, and a difference beyond chance', group(4_000, 480), group(800, 48), 'WORKS'],
    ['with enough, and a difference the other way', group(4_000, 240), group(800, 96), 'HARMS'],
    ['with enough, and no difference', group(9_000, 900), group(1_000, 100), 'NO_EFFECT_SEEN'],
    ['with not enough, and no difference', group(300, 30), group(30, 3), 'TOO_EARLY'],
  ])('%s', (_, touched, heldOut, verdict) =>
    expect(effectOf(touched, heldOut, { since, today }).verdict).toBe(verdict),
  );

  it('is never that it works for 95 of 100 plays without an effect, though one looks every week for two years', () => {
    const random = repeatableRandom(7);
    let works = 0;
    for (let play = 0; play < 1_000; play += 1) {
      let [touched, heldOut] = [group(0, 0), group(0, 0)];
      for (let week = 1; week <= 104; week += 1) {
        touched = group(touched.guests + 45, touched.booked + draw(random, 45, 0.06));
        heldOut = group(heldOut.guests + 5, heldOut.booked + draw(random, 5, 0.06));
        const { verdict } = effectOf(touched, heldOut, { since, today: addDays(since, 7 * week) });
        if (verdict === 'WORKS') {
          works += 1;
          break;
        }
      }
    }
    expect(works).toBeLessThanOrEqual(50);
  });

  it('finds a play that brings half as many bookings again, in most hotels, once there is enough', () => {
    const random = repeatableRandom(11);
    let works = 0;
    for (let play = 0; play < 200; play += 1) {
      const touched = group(30_000, draw(random, 30_000, 0.06));
      const heldOut = group(6_000, draw(random, 6_000, 0.04));
      if (effectOf(touched, heldOut, { since, today }).verdict === 'WORKS') works += 1;
    }
    expect(works).toBeGreaterThanOrEqual(180);
  });
});

describe('the size that is needed', () => {
  it('is about 1,700 held out and 15,400 touched for half as many again of 2 % who return', () => {
    const { smallestSeen, aimedAt } = effectOf(group(15_400, 308), group(1_700, 34), { since, today });
    expect(aimedAt).toBeCloseTo(0.01, 4);
    expect(smallestSeen!).toBeCloseTo(0.01, 3);
  });

  it('is reached on the day that the pace until now leads to', () => {
    // A quarter of what is needed in 100 days: 400 days in all.
    const few = effectOf(group(3_850, 77), group(425, 9), { since, today });
    expect(few.enoughOn! > addDays(since, 380) && few.enoughOn! < addDays(since, 430)).toBe(true);
    expect(effectOf(group(31_000, 620), group(3_400, 68), { since, today }).enoughOn! < today).toBe(true);
  });
});
