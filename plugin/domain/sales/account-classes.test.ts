import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { micros } from '../money.ts';
import {
  classOf,
  classRules,
  DEFAULT_CLASS_RULES,
  sortedBy,
  type ClassRules,
  type KeptRule,
  type ToSort,
} from './account-classes.ts';

const euros = (units: number) => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const account = (over: Partial<ToSort> = {}): ToSort => ({
  own: 10,
  before: 0,
  total: 100,
  trendPercent: null,
  potential: null,
  creditTerms: '',
  ...over,
});
const withRules = (over: Partial<Record<keyof ClassRules, Partial<ClassRules['A']>>>): ClassRules => ({
  A: { ...DEFAULT_CLASS_RULES.A, ...over.A },
  B: { ...DEFAULT_CLASS_RULES.B, ...over.B },
  C: { ...DEFAULT_CLASS_RULES.C, ...over.C },
  D: { ...DEFAULT_CLASS_RULES.D, ...over.D },
});
const kept = (code: string, over: Partial<KeptRule> = {}): KeptRule => ({
  code,
  name: '',
  trendAtLeast: null,
  potentialAtLeast: null,
  creditTermsKeptOut: [],
  caller: '',
  service: '',
  ...over,
});

describe('the class of an account by what it brings', () => {
  it.each([
    ['the greatest, whatever it brings', { own: 90, before: 0 }, 'A'],
    ['before half is full', { before: 49 }, 'A'],
    ['once half is full', { before: 50 }, 'B'],
    ['before four fifths are full', { before: 79 }, 'B'],
    ['once four fifths are full', { before: 80 }, 'C'],
    ['nothing', { own: 0 }, 'D'],
    ['less than nothing', { own: -1 }, 'D'],
  ] as const)('of %s', (_, over, expected) => expect(classOf(account(over)).accountClass).toBe(expected));

  it.each([
    ['before what A is filled to', 19.9, 'A'],
    ['at what A is filled to', 20, 'B'],
    ['at what B is filled to', 60, 'C'],
    ['at what C is filled to', 95, 'D'],
  ])('follows what the hotel fills its classes to: %s', (_, before, expected) =>
    expect(
      classOf(
        account({ before }),
        withRules({ A: { filledToPercent: 20 }, B: { filledToPercent: 60 }, C: { filledToPercent: 95 } }),
      ).accountClass,
    ).toBe(expected),
  );

  it('never rises from a greater account to a lesser', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 }), (revenues) => {
        const sorted = revenues.toSorted((one, other) => other - one);
        const total = sorted.reduce((sum, own) => sum + own, 0);
        let before = 0;
        const classes = sorted.map((own) => {
          const found = classOf(account({ own, before, total })).accountClass;
          before += own;
          return found;
        });
        expect(classes).toEqual(classes.toSorted());
        expect(classes[0]).toBe('A');
      }),
    ));

  it.each([
    [
      { own: 12, before: 46 },
      { code: 'BRINGS', percent: 12, beforePercent: 46 },
    ],
    [
      { own: 0.2, before: 0 },
      { code: 'BRINGS', percent: 0, beforePercent: 0 },
    ],
    [
      { own: 0.2, before: 0.3 },
      { code: 'BRINGS', percent: 0, beforePercent: 1 },
    ],
    [{ own: 0 }, { code: 'BRINGS_NOTHING' }],
  ])('is told with its share: %j', (over, reason) => expect(classOf(account(over)).reasons).toEqual([reason]));
});

describe('potential', () => {
  const rules = withRules({ A: { potentialAtLeast: euros(100) }, C: { potentialAtLeast: euros(20) } });
  it.each([
    ['below', { before: 60, potential: euros(99.99) }, 'B'],
    ['enough', { before: 60, potential: euros(100) }, 'A'],
    ['enough for A, from C by one class only', { before: 90, potential: euros(100) }, 'C'],
    ['of another currency', { before: 60, potential: { ...euros(100), currencyCode: 'USD' } }, 'B'],
    ['of an account that brought nothing', { own: 0, potential: euros(20) }, 'C'],
    ['not known', { before: 60 }, 'B'],
    ['of an A', { potential: euros(100) }, 'A'],
  ])('%s', (_, over, expected) => expect(classOf(account(over), rules).accountClass).toBe(expected));

  it('is told', () =>
    expect(classOf(account({ before: 60, potential: euros(120) }), rules).reasons[1]).toEqual({
      code: 'POTENTIAL_LIFTS',
      from: 'B',
      to: 'A',
      potential: euros(120),
      atLeast: euros(100),
    }));
});

describe('the trend', () => {
  const rules = withRules({ A: { trendAtLeast: -10 } });
  it.each([
    ['below what the class asks for', -11, 'B'],
    ['just what it asks for', -10, 'A'],
    ['above', 5, 'A'],
    ['not known', null, 'A'],
  ])('%s', (_, trendPercent, expected) =>
    expect(classOf(account({ trendPercent }), rules).accountClass).toBe(expected),
  );
  it('lowers who was lifted', () =>
    expect(
      classOf(
        account({ before: 60, potential: euros(9), trendPercent: -20 }),
        withRules({ A: { trendAtLeast: -10, potentialAtLeast: euros(9) } }),
      ),
    ).toMatchObject({ accountClass: 'B', reasons: [{}, { code: 'POTENTIAL_LIFTS' }, { code: 'TREND_LOWERS' }] }));
  it('of D lowers nobody', () =>
    expect(classOf(account({ own: 0, trendPercent: -99 }), withRules({ D: { trendAtLeast: 0 } })).reasons).toHaveLength(
      1,
    ));
});

describe('credit terms', () => {
  it.each([
    ['with a word that is kept out', 'PREPAYMENT only', ['prepayment'], [], 'B'],
    ['kept out of two classes', 'Prepayment', ['prepayment'], ['prepay'], 'C'],
    ['kept out of B alone', 'Prepayment', [], ['prepay'], 'A'],
    ['without such a word', '30 days net', ['prepayment'], [], 'A'],
    ['that are not known', '', ['prepayment'], [], 'A'],
  ])('%s', (_, creditTerms, ofA, ofB, expected) =>
    expect(
      classOf(account({ creditTerms }), withRules({ A: { creditTermsKeptOut: ofA }, B: { creditTermsKeptOut: ofB } }))
        .accountClass,
    ).toBe(expected),
  );
});

describe('the rules that a hotel keeps', () => {
  it('are those by default where it keeps none', () => expect(classRules([])).toEqual(DEFAULT_CLASS_RULES));

  it.each([
    ['a number', { filledToPercent: 40, visitEveryDays: 14, breaksBelowPercent: 20 }, [40, 14, 20]],
    ['nothing', {}, [50, 30, 30]],
    ['what cannot hold', { filledToPercent: 101, visitEveryDays: 0, breaksBelowPercent: -5 }, [50, 30, 30]],
    ['the most', { filledToPercent: 100, breaksBelowPercent: 100 }, [100, 30, 100]],
  ])('with %s', (_, over, expected) => {
    const { filledToPercent, visitEveryDays, breaksBelowPercent } = classRules([kept(' a ', over)]).A;
    expect([filledToPercent, visitEveryDays, breaksBelowPercent]).toEqual(expected);
  });

  it('are one for each class, the first, and none for what is no class', () =>
    expect(
      classRules([kept('A', { name: 'First' }), kept('A', { name: 'Second' }), kept('E', { name: 'Other' })]),
    ).toMatchObject({ A: { name: 'First' }, B: DEFAULT_CLASS_RULES.B }));

  it('keep nobody out by a word that is empty', () =>
    expect(classRules([kept('A', { creditTermsKeptOut: [' ', ' cash '] })]).A.creditTermsKeptOut).toEqual(['cash']));

  it('sort alike unless what decides a class differs', () => {
    expect(sortedBy(classRules([kept('A', { name: 'Key', visitEveryDays: 7 })]))).toBe(sortedBy(DEFAULT_CLASS_RULES));
    expect(sortedBy(classRules([kept('A', { trendAtLeast: 0 })]))).not.toBe(sortedBy(DEFAULT_CLASS_RULES));
  });
});
