import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../calendar-dates.ts';
import { micros, type Money } from '../../money.ts';
import {
  lineTotal,
  quotedStays,
  quoteProblems,
  quoteStatusOn,
  quoteTotals,
  roomLines,
  usualValidity,
  type QuoteLine,
  type TaxRules,
} from './quote.ts';

const today = calendarDate('2026-06-15');
const arrivalOn = calendarDate('2026-08-10');
const departureOn = calendarDate('2026-08-12');
const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const line = (over: Partial<QuoteLine> = {}): QuoteLine => ({
  kind: 'ROOM',
  description: 'Double',
  roomTypeId: 'DBL',
  ratePlanId: null,
  from: arrivalOn,
  to: departureOn,
  quantity: 5,
  nights: 2,
  price: euros(106),
  ...over,
});
const hall = line({
  kind: 'OTHER',
  description: 'Hall',
  from: null,
  to: null,
  quantity: 1,
  nights: 1,
  price: euros(123),
});
const tax = (over: Partial<TaxRules> = {}): TaxRules => ({
  roomPercent: 6,
  otherPercent: 23,
  isIncluded: true,
  cityTax: euros(2),
  ...over,
});
const totals = (lines: QuoteLine[], rules: TaxRules, persons = 8) =>
  quoteTotals(lines, { tax: rules, persons, currencyCode: 'EUR' });

describe('the stays that a guest has by a quote', () => {
  const middle = calendarDate('2026-08-11');
  const first = line({ to: middle, nights: 1, quantity: 1, price: euros(90) });
  const second = line({ from: middle, nights: 1, quantity: 1, price: euros(110) });
  const stay = { roomTypeId: 'DBL', ratePlanId: null, from: arrivalOn, to: departureOn, rooms: 1, nights: 2 };
  it.each([
    ['of nights that follow one another at two prices one', [second, first], [{ ...stay, total: euros(200) }]],
    [
      'of lines for the same nights one each',
      [line({ quantity: 1 }), line({ quantity: 1, ratePlanId: 'BAR' })],
      [
        { ...stay, total: euros(212) },
        { ...stay, ratePlanId: 'BAR', total: euros(212) },
      ],
    ],
    [
      'of two types one each',
      [first, { ...second, roomTypeId: 'SUI' }],
      [
        { ...stay, to: middle, nights: 1, total: euros(90) },
        { ...stay, roomTypeId: 'SUI', from: middle, nights: 1, total: euros(110) },
      ],
    ],
    [
      'of nights with a gap between them one each',
      [first, { ...second, from: departureOn, to: addDays(departureOn, 1) }],
      [
        { ...stay, to: middle, nights: 1, total: euros(90) },
        { ...stay, from: departureOn, to: addDays(departureOn, 1), nights: 1, total: euros(110) },
      ],
    ],
    ['of what is no room none', [hall], []],
  ])('are %s', (_, lines, expected) => expect(quotedStays(lines)).toEqual(expected));

  it('come to what its lines of rooms come to, whatever their order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            on: fc.integer({ min: 0, max: 5 }),
            nights: fc.integer({ min: 1, max: 3 }),
            quantity: fc.integer({ min: 1, max: 2 }),
            price: fc.integer({ min: 0, max: 500 }),
          }),
          { maxLength: 6 },
        ),
        (given) => {
          const lines = given.map(({ on, nights, quantity, price }) =>
            line({
              from: addDays(arrivalOn, on),
              to: addDays(arrivalOn, on + nights),
              nights,
              quantity,
              price: euros(price),
            }),
          );
          const stays = quotedStays(lines);
          const sum = (amounts: { amountMicros: number }[]) =>
            amounts.reduce((all, { amountMicros }) => all + amountMicros, 0);
          expect(sum(stays.map(({ total }) => total))).toBe(sum(lines.map(lineTotal)));
          expect(stays.reduce((all, { rooms, nights }) => all + rooms * nights, 0)).toBe(
            lines.reduce((all, { quantity, nights }) => all + quantity * nights, 0),
          );
        },
      ),
    ));
});

describe('a quote comes to', () => {
  it('rooms and the rest, the tax in it, and the city tax of each person and night on top', () =>
    expect(totals([line(), hall], tax())).toEqual({
      rooms: euros(1_060),
      other: euros(123),
      tax: euros(60 + 23),
      cityTax: euros(32),
      total: euros(1_215),
      roomNights: 10,
    }));
  it('tax on top where prices are without', () =>
    expect(totals([line(), hall], tax({ isIncluded: false, cityTax: null }))).toMatchObject({
      tax: euros(63.6 + 28.29),
      cityTax: null,
      total: euros(1_183 + 91.89),
    }));
  it('no tax that nobody has said, unless nothing is sold of it', () => {
    expect(totals([line(), hall], tax({ otherPercent: null, cityTax: null }))).toMatchObject({
      tax: null,
      total: euros(1_183),
    });
    expect(totals([line()], tax({ otherPercent: null })).tax).toEqual(euros(60));
  });
  it('no city tax of another currency, or of nobody', () => {
    expect(totals([line()], tax({ cityTax: { ...euros(2), currencyCode: 'USD' } })).cityTax).toBeNull();
    expect(totals([line()], tax(), 0).cityTax).toBeNull();
  });
  it('a night once, however many lines are of it', () =>
    expect(totals([line(), line({ description: 'Suite', quantity: 1 })], tax()).cityTax).toEqual(euros(32)));
  it('the sum of its lines', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ quantity: fc.integer({ min: 0, max: 50 }), price: fc.integer({ min: 0, max: 900 }) })),
        (rows) => {
          const lines = rows.map(({ quantity, price }) => line({ quantity, price: euros(price) }));
          const sum = lines.reduce((all, each) => all + lineTotal(each).amountMicros, 0);
          expect(totals(lines, tax({ cityTax: null })).total.amountMicros).toBe(sum);
        },
      ),
    ));
});

describe('a quote can be given', () => {
  const codes = (over: object) =>
    quoteProblems({ arrivalOn, departureOn, validUntil: addDays(today, 14), lines: [line()], ...over }, today).map(
      ({ code }) => code,
    );
  it.each([
    ['2026-06-14', ['VALIDITY_OVER']],
    ['2026-06-15', []],
    ['2026-08-09', []],
    ['2026-08-10', ['VALID_BEYOND_EVENT']],
  ])('valid until %s: %j', (until, expected) => expect(codes({ validUntil: calendarDate(until) })).toEqual(expected));
  it.each([
    [{ lines: [] }, ['QUOTE_WITHOUT_LINES']],
    [{ validUntil: null }, ['QUOTE_WITHOUT_VALIDITY']],
    [{ departureOn: arrivalOn }, ['QUOTE_WITHOUT_DAYS']],
    [{ lines: [line(), line({ price: { ...euros(1), currencyCode: 'USD' } })] }, ['QUOTE_OF_TWO_CURRENCIES']],
    [{ lines: [line({ to: addDays(departureOn, 1), nights: 3 })] }, ['QUOTE_LINE_OUTSIDE']],
    [{ lines: [line({ nights: 1 })] }, ['QUOTE_LINE_OUTSIDE']],
    [{ lines: [line(), hall] }, []],
  ])('with %j: %j', (over, expected) => expect(codes(over)).toEqual(expected));
});

describe('the validity', () => {
  it.each([
    ['2026-06-29', '2026-06-28'],
    ['2026-06-30', '2026-06-29'],
    ['2026-08-10', '2026-06-29'],
  ])('of an arrival on %s is usually until %s', (arrival, expected) =>
    expect(usualValidity(today, calendarDate(arrival))).toBe(expected),
  );
  it.each([
    ['SENT', '2026-06-14', 'EXPIRED'],
    ['SENT', '2026-06-15', 'SENT'],
    ['ACCEPTED', '2026-06-14', 'ACCEPTED'],
    ['DRAFT', '2026-06-14', 'DRAFT'],
  ] as const)('of one that is %s until %s leaves it %s', (status, until, expected) =>
    expect(quoteStatusOn(status, calendarDate(until), today)).toBe(expected),
  );
});

describe('lines from the prices of nights', () => {
  const asked = { arrivalOn, description: 'Double', roomTypeId: 'DBL', ratePlanId: 'BAR', quantity: 5 };
  it('are one for nights in a row at one price', () =>
    expect(roomLines([euros(100), euros(100), euros(120), euros(100)], asked)).toMatchObject([
      { from: '2026-08-10', to: '2026-08-12', nights: 2, price: euros(100) },
      { from: '2026-08-12', to: '2026-08-13', nights: 1, price: euros(120) },
      { from: '2026-08-13', to: '2026-08-14', nights: 1, price: euros(100) },
    ]));
  it('come to what the nights come to', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 }), (prices) => {
        const lines = roomLines(
          prices.map((price) => euros(price)),
          asked,
        );
        expect(lines.reduce((sum, each) => sum + lineTotal(each).amountMicros, 0)).toBe(
          prices.reduce((sum, price) => sum + micros(price) * 5, 0),
        );
        expect(lines.reduce((sum, { nights }) => sum + nights, 0)).toBe(prices.length);
      }),
    ));
});
