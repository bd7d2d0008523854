import { describe, expect, it } from 'vitest';
import { micros, type Money } from '../money.ts';
import { totalOf, type StayRevenues } from './total.ts';

const eur = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const usd = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'USD' });

describe('the total of a stay', () => {
  it.each<[string, StayRevenues, Money | null]>([
    ['of nothing known is not known', {}, null],
    ['of nulls is not known', { roomRevenue: null, foodRevenue: null, otherRevenue: null }, null],
    ['of one part', { foodRevenue: eur(12.5) }, eur(12.5)],
    ['of all parts', { roomRevenue: eur(300), foodRevenue: eur(40.1), otherRevenue: eur(0.02) }, eur(340.12)],
    ['counts nought as known', { roomRevenue: eur(0) }, eur(0)],
    ['takes a refund off', { roomRevenue: eur(300), otherRevenue: eur(-20) }, eur(280)],
    ['leaves out another currency', { roomRevenue: eur(300), foodRevenue: usd(40) }, eur(300)],
    ['is in the currency of the first part known', { foodRevenue: usd(40), otherRevenue: eur(5) }, usd(40)],
  ])('%s', (_, revenues, expected) => expect(totalOf(revenues)).toEqual(expected));
});
