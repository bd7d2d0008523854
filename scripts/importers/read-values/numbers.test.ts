import { describe, expect, it } from 'vitest';
import { amountIn, isOtherCurrency, numberIn, yesNoIn } from './numbers.ts';

describe('an amount', () => {
  it.each<[string, '.' | ',', number]>([
    ['300 USD', '.', 300],
    ['€1,020.00', '.', 1020],
    ['120.50-', '.', -120.5],
    ['(120.50)', '.', -120.5],
    ['1,23,456.00', '.', 123_456],
    ['12,34,56,789', '.', 123_456_789],
    ['−50.00', '.', -50],
    ['–50.00', '.', -50],
    ['.50', '.', 0.5],
    ['-.50', '.', -0.5],
    [',5', ',', 0.5],
    ['5.', '.', 5],
    ['RM1,000.00', '.', 1000],
    ['R$ 1.234,50', ',', 1234.5],
    ['1.234,50 €', ',', 1234.5],
    ['-1.234,50 €', ',', -1234.5],
    ['€ -12.00', '.', -12],
    ['-€12.00', '.', -12],
    ['€(12.00)', '.', -12],
    ['(€12.00)', '.', -12],
    ['(12.00) EUR', '.', -12],
    ['Rs. 1,23,456', '.', 123_456],
    ['₹ 500', '.', 500],
    ['1 200,00 Kč', ',', 1200],
    ['1 200 kr', ',', 1200],
    ['12,50 zł', ',', 12.5],
    ['100,-', ',', 100],
    ['100.–', '.', 100],
    ['CHF 1’250.00', '.', 1250],
    ['¥1,200', '.', 1200],
    ['１，２００円', '.', 1200],
    ['1200元', '.', 1200],
    ['Rp1.200.000', ',', 1_200_000],
    ['US$99.90', '.', 99.9],
    ['0.00-', '.', 0],
    ['-6.38', '.', -6.38],
  ])('%s by the mark %s is %d', (written, decimal, expected) => {
    expect(amountIn(written, decimal)).toBe(expected);
  });

  it.each<[string, '.' | ',']>([
    ['free', '.'],
    ['2 nights', '.'],
    ['100 CR', '.'],
    ['99,50', '.'],
    ['99.50', ','],
    ['1,23,45', '.'],
    ['12-50', '.'],
    ['1.2.3', '.'],
    ['', '.'],
    ['EUR', '.'],
    ['.', '.'],
    ['3.5E+05', '.'],
  ])('%s by the mark %s is none', (written, decimal) => {
    expect(() => amountIn(written, decimal)).toThrow(
      expect.objectContaining({ reason: { code: 'NOT_A_NUMBER', written, decimal } }),
    );
  });
});

describe('the mark beside an amount', () => {
  it.each([
    ['USD', 'EUR', true],
    ['usd', 'USD', false],
    ['RM', 'EUR', true],
    ['RM', 'MYR', false],
    ['$', 'CAD', false],
    ['$', 'EUR', true],
    ['HK$', 'HKD', false],
    ['HK$', 'USD', true],
    ['€', 'EUR', false],
    ['£', 'EUR', true],
    ['¥', 'CNY', false],
    ['元', 'TWD', false],
    ['Rs.', 'LKR', false],
    ['Kč', 'EUR', true],
    ['X$', 'EUR', false],
  ])('%s is of another currency than %s: %s', (mark, currency, expected) => {
    expect(isOtherCurrency(mark, currency)).toBe(expected);
  });
});

describe('a number', () => {
  it.each<[string, '.' | ',', number]>([
    ['2', '.', 2],
    ['2,0', ',', 2],
    ['1 234', '.', 1234],
    ['-3', '.', -3],
  ])('%s by the mark %s is %d', (written, decimal, expected) => {
    expect(numberIn(written, decimal)).toBe(expected);
  });

  it.each(['2 EUR', '(2)', '2-'])('%s is none: no currency, no brackets', (written) => {
    expect(() => numberIn(written)).toThrow('NOT_A_NUMBER');
  });
});

it.each([
  ['Yes', true],
  ['0', false],
  ['oui', true],
  ['否', false],
])('%s is %s', (written, expected) => {
  expect(yesNoIn(written)).toBe(expected);
});
