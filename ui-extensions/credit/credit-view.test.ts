import { describe, expect, it } from 'vitest';
import { micros, type Money } from '../../plugin/domain/money.ts';
import { amountTyped, leftOf, typedFrom } from './credit-view.ts';

const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });

describe('an amount that is typed', () => {
  it.each([
    ['12.5', euros(12.5)],
    [' 7 ', euros(7)],
    ['0', null],
    ['-1', null],
    ['', null],
    ['twelve', null],
  ])('“%s”', (typed, amount) => expect(amountTyped(typed, 'EUR')).toEqual(amount));

  it('needs a currency', () => expect(amountTyped('1', '')).toBeNull());

  it('stands in its field as it was', () => expect(typedFrom(euros(12.5))).toBe('12.5'));
});

describe('what is left of a limit', () => {
  it.each([
    ['nothing owed', euros(100), null, euros(100)],
    ['reached exactly', euros(100), euros(100), euros(0)],
    ['exceeded', euros(100), euros(130), euros(-30)],
    ['no limit', null, euros(130), null],
    ['another currency', euros(100), { ...euros(1), currencyCode: 'USD' }, null],
  ] as const)('%s', (_, limit, open, left) => expect(leftOf(limit, open)).toEqual(left));
});
