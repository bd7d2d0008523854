import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { count, day, money, page, records, stayStatus, stayStatusOrNull, sum, sumOfMicros, text } from './rows.ts';

describe('a value of a record', () => {
  it.each<[string, z.ZodMiniType, unknown, unknown]>([
    ['text', text, 'Porto', 'Porto'],
    ['a text never set', text, null, ''],
    ['a text that was not asked for', text, undefined, ''],
    ['a day', day, '2028-02-29', '2028-02-29'],
    ['a day never set', day, null, null],
    ['a count', count, 3, 3],
    ['a count never written', count, null, 0],
    ['a sum as text', sum, '12.5', 12.5],
    ['a sum over nothing', sum, null, 0],
    ['a sum of amounts as text', sumOfMicros, '12500000', 12_500_000],
    [
      'money',
      money,
      { amountMicros: 1_500_000, currencyCode: 'EUR' },
      { amountMicros: 1_500_000, currencyCode: 'EUR' },
    ],
    [
      'micros as text',
      money,
      { amountMicros: '1500000', currencyCode: 'EUR' },
      { amountMicros: 1_500_000, currencyCode: 'EUR' },
    ],
    ['nought', money, { amountMicros: 0, currencyCode: 'EUR' }, { amountMicros: 0, currencyCode: 'EUR' }],
    ['money never set', money, null, null],
    ['money as a pair of nulls', money, { amountMicros: null, currencyCode: null }, null],
    ['an amount without its currency', money, { amountMicros: 1, currencyCode: '' }, null],
    ['the status of a stay', stayStatus, 'IN_HOUSE', 'IN_HOUSE'],
    ['a status that is shown only', stayStatusOrNull, 'ON_THE_ROOF', null],
  ])('%s', (_, schema, answered, expected) => expect(z.parse(schema, answered)).toEqual(expected));

  it.each<[string, z.ZodMiniType, unknown]>([
    ['a day that does not exist', day, '2027-02-29'],
    ['a day with a time', day, '2028-02-29T00:00:00Z'],
    ['a status that the rules do not know', stayStatus, 'ON_THE_ROOF'],
  ])('is not %s', (_, schema, answered) => expect(z.safeParse(schema, answered).success).toBe(false));
});

describe('a list', () => {
  const node = z.object({ id: z.string() });
  it('is its records', () => {
    expect(records(node).parse({ edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }] })).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });
  it('that the host does not give has none', () => {
    expect(records(node).parse(null)).toEqual([]);
    expect(page(node).parse(null)).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
  it('is a page of its records', () => {
    const answered = { edges: [{ node: { id: 'a' } }], pageInfo: { hasNextPage: true, endCursor: 'c' } };
    expect(page(node).parse(answered)).toEqual(answered);
  });
});
