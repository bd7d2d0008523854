import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { PriceGiven, QuotesPage } from '../../plugin/flows/sales/quotes/page.ts';
import { dayTyped, numberToContinue, otherTyped, perRoomNight, roomsTyped, totalsOf } from './quotes-view.ts';

const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const page = {
  arrivalOn: calendarDate('2026-08-10'),
  departureOn: calendarDate('2026-08-13'),
  persons: 4,
  property: {
    id: 'P',
    name: 'House',
    currencyCode: 'EUR',
    tax: { roomPercent: null, otherPercent: null, isIncluded: true, cityTax: euros(2) },
  },
  types: [
    {
      id: 'DBL',
      name: 'Double',
      toSell: 9,
      offers: [
        { ratePlanId: 'BAR', name: 'Flexible', nights: [euros(100), euros(100), euros(130)], total: euros(330) },
      ],
    },
  ],
} satisfies Pick<QuotesPage, 'arrivalOn' | 'departureOn' | 'persons' | 'property' | 'types'>;
const typed = { roomTypeId: 'DBL', ratePlanId: 'BAR', quantity: '2', price: '' };

describe('rooms that are typed', () => {
  it('cost what the plan costs each night', () =>
    expect(roomsTyped(page, typed)).toMatchObject([
      { description: 'Double, Flexible', from: '2026-08-10', to: '2026-08-12', quantity: 2, price: euros(100) },
      { from: '2026-08-12', to: '2026-08-13', price: euros(130) },
    ]));
  it('cost what was typed instead, without a plan too', () =>
    expect(roomsTyped(page, { ...typed, ratePlanId: '', price: '95,5' })).toMatchObject([
      { description: 'Double', from: '2026-08-10', to: '2026-08-13', price: euros(95.5), ratePlanId: null },
    ]));
  it.each([
    ['no rooms', { quantity: '0' }],
    ['no plan and no price', { ratePlanId: '' }],
    ['no amount', { price: 'cheap' }],
    ['an unknown type', { roomTypeId: 'STE' }],
  ])('are nothing with %s', (_, over) => expect(roomsTyped(page, { ...typed, ...over })).toBeNull());
});

describe('something else that is typed', () => {
  it('is a line of pieces', () =>
    expect(otherTyped({ description: ' Hall ', quantity: '1', price: '400' }, 'EUR')).toMatchObject({
      kind: 'OTHER',
      description: 'Hall',
      price: euros(400),
    }));
  it.each([
    [{ description: '', quantity: '1', price: '4' }, 'EUR'],
    [{ description: 'Hall', quantity: '0', price: '4' }, 'EUR'],
    [{ description: 'Hall', quantity: '1', price: '' }, 'EUR'],
    [{ description: 'Hall', quantity: '1', price: '4' }, ''],
  ])('is nothing as %j in %j', (what, currency) => expect(otherTyped(what, currency)).toBeNull());
});

it('a quote comes to its lines and the city tax, and a room to its share', () => {
  const totals = totalsOf(roomsTyped(page, typed)!, page)!;
  expect(totals.total).toEqual(euros(660 + 24));
  expect(perRoomNight(totals)).toEqual(euros(110));
  expect(totalsOf([], page)).toBeNull();
});

it('a new version is of what was given for the same days to the same client', () => {
  const given = (number: string, arrivalOn: string, isOwn: boolean) =>
    ({ number, arrivalOn: calendarDate(arrivalOn), departureOn: page.departureOn, isOwn }) as PriceGiven;
  const history = [given('Q1', '2026-08-10', false), given('Q2', '2026-08-09', true), given('Q3', '2026-08-10', true)];
  expect(numberToContinue(history, page.arrivalOn, page.departureOn)).toBe('Q3');
  expect(numberToContinue(history.slice(0, 2), page.arrivalOn, page.departureOn)).toBeNull();
});

it('a day is read where one was typed', () =>
  expect([dayTyped('2026-08-10'), dayTyped('soon'), dayTyped('')]).toEqual(['2026-08-10', null, null]));
