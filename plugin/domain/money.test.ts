import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFrequentCurrency, micros, roundToMicros, sumMicros, units } from './money.ts';

describe('money', () => {
  it.each([
    [12.34, 12_340_000],
    [0.1 + 0.2, 300_000],
    [-6.38, -6_380_000],
    [0.000_000_4, 0],
    [0.000_000_5, 1],
    [-0.000_000_5, -1],
  ])('%d units are %d micros', (amount, expected) => {
    expect(micros(amount)).toBe(expected);
  });

  it('has no negative zero', () => {
    expect(Object.is(roundToMicros(-0.2), 0)).toBe(true);
  });

  it('brings cents through unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(Math.round(units(micros(cents / 100)) * 100)).toBe(cents);
      }),
    );
  });

  it('adds nothing up to zero', () => {
    expect(sumMicros([])).toBe(0);
    expect(sumMicros([micros(1.1), micros(2.2)])).toBe(3_300_000);
  });
});

describe('the currency that most are in', () => {
  it.each([
    ['none', [], ''],
    ['such as are not known', [null, ''], ''],
    ['one of which there are more', ['EUR', 'USD', null, null, 'USD'], 'USD'],
    ['the first of equals', ['EUR', 'USD'], 'EUR'],
  ])('of %s', (_, codes, expected) => expect(mostFrequentCurrency(codes)).toBe(expected));
});
