import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifecycleOn, RECENT_DAYS, type Situation } from './lifecycle.ts';

const past = { lastStay: 1000, changes: { dueOn: 1100, atRiskOn: 1150, lostOn: 1200 }, wonBack: false };

describe('the state of a guest', () => {
  it.each([
    ['has never been here', 1000, { past: null }, 'PROSPECT', null],
    ['first stay booked', 1000, { past: null, bookedThrough: 1010 }, 'BOOKED', 1011],
    ['first stay, day of arrival', 1010, { past: null, bookedThrough: 1010 }, 'BOOKED', 1011],
    ['first stay, did not come', 1011, { past: null, bookedThrough: 1010 }, 'PROSPECT', null],
    ['in house', 1009, { past: null, inHouseUntil: 1010 }, 'IN_HOUSE', 1010],
    ['in house with an earlier stay', 1300, { past, inHouseUntil: 1301 }, 'IN_HOUSE', 1301],
    ['checked out today', 1000, { past }, 'RECENT', 1000 + RECENT_DAYS],
    ['last day of recent', 1013, { past }, 'RECENT', 1014],
    ['first day of active', 1014, { past }, 'ACTIVE', 1100],
    ['the day before due', 1099, { past }, 'ACTIVE', 1100],
    ['due', 1100, { past }, 'DUE', 1150],
    ['the day before at risk', 1149, { past }, 'DUE', 1150],
    ['at risk', 1150, { past }, 'AT_RISK', 1200],
    ['the day before lost', 1199, { past }, 'AT_RISK', 1200],
    ['lost', 1200, { past }, 'LOST', null],
    ['lost long ago', 9999, { past }, 'LOST', null],
    ['lost, but booked again', 9999, { past, bookedThrough: 10_000 }, 'ACTIVE', 10_001],
    ['active and booked for a day when still active', 1020, { past, bookedThrough: 1050 }, 'ACTIVE', 1100],
    ['just left and booked', 1001, { past, bookedThrough: 1005 }, 'ACTIVE', 1006],
    ['won back', 1000, { past: { ...past, wonBack: true } }, 'WON_BACK', 1100],
    ['won back and due again', 1100, { past: { ...past, wonBack: true } }, 'DUE', 1150],
    [
      'due within the recent days',
      1003,
      { past: { ...past, changes: { dueOn: 1004, atRiskOn: 1006, lostOn: 1008 } } },
      'RECENT',
      1004,
    ],
    [
      'at risk and lost on one day',
      1004,
      { past: { ...past, changes: { dueOn: 1004, atRiskOn: 1006, lostOn: 1006 } } },
      'DUE',
      1006,
    ],
  ])('%s', (_, asOf, situation, state, reviewOn) => {
    expect(lifecycleOn(asOf, situation)).toMatchObject({ state, reviewOn });
  });

  it('lasts until the review and then changes, if nothing happens', () => {
    const situations: fc.Arbitrary<Situation> = fc.record({
      past: fc.option(
        fc
          .tuple(
            fc.integer({ min: 900, max: 1100 }),
            fc.integer({ min: 1, max: 60 }),
            fc.integer({ min: 0, max: 60 }),
            fc.integer({ min: 0, max: 60 }),
            fc.boolean(),
          )
          .map(([lastStay, due, risk, lost, wonBack]) => ({
            lastStay,
            wonBack,
            changes: { dueOn: lastStay + due, atRiskOn: lastStay + due + risk, lostOn: lastStay + due + risk + lost },
          })),
      ),
      inHouseUntil: fc.option(fc.integer({ min: 1050, max: 1200 }), { nil: undefined }),
      bookedThrough: fc.option(fc.integer({ min: 1050, max: 1300 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(situations, fc.integer({ min: 1100, max: 1300 }), (situation, asOf) => {
        const { state, reviewOn } = lifecycleOn(asOf, situation);
        if (reviewOn === null) expect(lifecycleOn(asOf + 10_000, situation).state).toBe(state);
        else {
          expect(reviewOn).toBeGreaterThan(asOf);
          for (let day = asOf; day < reviewOn; day += 1) expect(lifecycleOn(day, situation).state).toBe(state);
          expect(lifecycleOn(reviewOn, situation).state).not.toBe(state);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('began on the day that it says it has been so since', () => {
    const pasts = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .map(([due, risk, lost]) => ({
        past: {
          lastStay: 1000,
          wonBack: false,
          changes: { dueOn: 1000 + due, atRiskOn: 1000 + due + risk, lostOn: 1000 + due + risk + lost },
        },
      }));
    fc.assert(
      fc.property(pasts, fc.integer({ min: 1000, max: 1200 }), (situation, asOf) => {
        const { state, since } = lifecycleOn(asOf, situation);
        expect(lifecycleOn(since!, situation).state).toBe(state);
        if (since! > 1000) expect(lifecycleOn(since! - 1, situation).state).not.toBe(state);
      }),
    );
  });
});
