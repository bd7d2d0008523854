import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { micros } from '../money.ts';
import { SEVERITIES } from './case-clock.ts';
import { CASE_CATEGORIES } from './commands.ts';
import { goodwillFor, likelyFault, MOST_SHARE, type Failure, type Fault } from './goodwill.ts';

const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const failure = (over: Partial<Failure> = {}): Failure => ({
  kind: 'COMPLAINT',
  category: 'MAINTENANCE',
  severity: 'HIGH',
  fault: 'HOTEL',
  rate: euros(100),
  isInHouse: true,
  segment: 'REGULAR',
  isMember: false,
  before: { times: 0, amount: null },
  limit: null,
  ...over,
});
const codes = (over: Partial<Failure>) => goodwillFor(failure(over))!.reasons.map(({ code }) => code);

describe('what is given', () => {
  it.each<[string, Partial<Failure>, number | null]>([
    ['nothing but a gesture for little', { severity: 'LOW' }, null],
    ['less than mends for what is not grave', { severity: 'MEDIUM' }, 40],
    ['more for what is', {}, 60],
    ['what mends for the worst', { severity: 'CRITICAL' }, 80],
    ['no more than mends, to whomever', { severity: 'CRITICAL', segment: 'VIP' }, 80],
    ['more to a guest whom the hotel lives on', { segment: 'KEY' }, 80],
    ['not to one who was given twice already', { segment: 'VIP', before: { times: 2, amount: euros(90) } }, 60],
    ['as before to one who was given once', { segment: 'VIP', before: { times: 1, amount: euros(90) } }, 80],
    ['nothing for what is nobody’s fault', { severity: 'MEDIUM', fault: 'NOBODY' }, null],
    ['something where it was grave', { fault: 'NOBODY' }, 20],
    ['whole fives', { rate: euros(123) }, 75],
    ['nothing where the price is not known', { rate: null }, null],
    ['nothing of a free night', { rate: euros(0) }, null],
  ])('is %s', (_, over, amount) =>
    expect(goodwillFor(failure(over))!.amount).toEqual(amount === null ? null : euros(amount)),
  );

  it('is nothing at all for a request', () => expect(goodwillFor(failure({ kind: 'REQUEST' }))).toBeNull());

  it.each<[number, boolean]>([
    [59, true],
    [60, false],
  ])('with a limit of %i is for a manager: %s', (limit, isFor) =>
    expect(codes({ limit: euros(limit) }).includes('FOR_A_MANAGER')).toBe(isFor),
  );

  it('begins with what costs little', () =>
    expect(goodwillFor(failure({ isMember: true }))!.reasons.slice(0, 5)).toEqual(
      ['APOLOGY_BY_MANAGER', 'MEND_AT_ONCE', 'ANOTHER_ROOM', 'LATE_CHECK_OUT', 'POINTS'].map((gesture) => ({
        code: 'GESTURE',
        gesture,
      })),
    ));

  it('offers no room to whoever has left', () =>
    expect(goodwillFor(failure({ isInHouse: false }))!.reasons[1]).toEqual({
      code: 'GESTURE',
      gesture: 'GIFT_NEXT_TIME',
    }));

  it('never exceeds what mends, and grows with how grave it was', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...CASE_CATEGORIES),
        fc.constantFrom<Fault>('HOTEL', 'NOBODY'),
        fc.constantFrom(null, 'VIP' as const, 'KEY' as const, 'OCCASIONAL' as const),
        fc.integer({ min: 1, max: 3_000 }),
        fc.nat(5),
        (category, fault, segment, price, times) => {
          const amounts = SEVERITIES.map(
            (severity) =>
              goodwillFor(
                failure({ category, fault, segment, severity, rate: euros(price), before: { times, amount: null } }),
              )!.amount?.amountMicros ?? 0,
          );
          expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
          // Half a step more at most, by rounding.
          expect(amounts.at(-1)!).toBeLessThanOrEqual(MOST_SHARE * micros(price) + micros(2.5));
        },
      ),
    ));
});

it.each([
  ['MAINTENANCE', 'HOTEL'],
  ['NOISE', 'NOBODY'],
  [null, 'NOBODY'],
] as const)('a case of %s is the fault of %s until somebody says otherwise', (category, fault) =>
  expect(likelyFault(category)).toBe(fault),
);
