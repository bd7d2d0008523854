import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import {
  askFor,
  asNewGuest,
  channelFor,
  departureFor,
  holdFor,
  houseNights,
  inquiryBody,
  leftOut,
  likenessOf,
  offerRows,
  type FreeAnswer,
} from './new-reservation-view.ts';

const price = { amountMicros: micros(100), currencyCode: 'EUR' };
const offer = {
  ratePlanId: 'bar',
  name: 'Flexible',
  mealPlan: null,
  cancellationRule: '',
  paymentRule: '',
  promotionText: '',
  total: price,
  perNight: price,
};
const type = (name: string, toSell: number, isLargeEnough = true, free = toSell) => ({
  id: name,
  name,
  maxOccupancy: 2,
  isLargeEnough,
  toSell,
  nights: [{ free, toSell }],
  offers: [offer],
});
const free = {
  property: { id: 'p', name: 'City', currencyCode: 'EUR', guaranteeRequired: false },
  arrivalOn: calendarDate('2026-06-20'),
  today: calendarDate('2026-06-15'),
  nights: [{}, {}],
  types: [type('Double', 2), type('Suite', 0), type('Single', 3, false), type('Twin', 1, true, 0)],
} as unknown as FreeAnswer;
const wanted = { propertyId: '', arrivalOn: '2026-06-20', departureOn: '2026-06-22', adults: '2', children: '' };

describe('the form of a reservation', () => {
  it('asks for what is typed, and for tonight where nothing is', () => {
    expect(askFor(wanted, 'g', null)).toEqual({
      arrivalOn: '2026-06-20',
      nights: 2,
      adults: 2,
      children: 0,
      guestId: 'g',
    });
    expect(askFor({ ...wanted, arrivalOn: '', departureOn: '' }, null, null)).toEqual({
      nights: 1,
      adults: 2,
      children: 0,
    });
  });

  it.each([
    ['on the day of arrival', '2026-06-20', true],
    ['on the day after', '2026-06-21', false],
    ['31 nights later', '2026-07-21', false],
    ['32 nights later', '2026-07-22', true],
  ])('asks nothing for a departure %s: %s', (_, departureOn, isNothing) =>
    expect(askFor({ ...wanted, departureOn }, null, null) === null).toBe(isNothing),
  );

  it('keeps the nights when the arrival moves', () => expect(departureFor('2026-07-01', wanted)).toBe('2026-07-03'));

  it('offers what is large enough and not sold out, and says what is left out', () => {
    expect(offerRows(free).map(({ type: of, isOverbooked }) => [of, isOverbooked])).toEqual([
      ['Double', false],
      ['Twin', true],
    ]);
    expect(leftOut(free)).toEqual({ soldOut: ['Suite'], tooSmall: ['Single'] });
  });

  it('sends days, price and party as they were shown', () =>
    expect(
      inquiryBody(
        'r',
        free,
        wanted,
        offerRows(free)[0]!,
        { guestId: 'g' },
        {
          heldUntil: '2026-06-18',
          channel: 'PHONE',
          specialRequests: ' ',
          account: null,
        },
      ),
    ).toEqual({
      requestId: 'r',
      hold: true,
      heldUntil: '2026-06-18',
      propertyId: 'p',
      arrivalOn: '2026-06-20',
      departureOn: '2026-06-22',
      guestId: 'g',
      roomTypeId: 'Double',
      ratePlanId: 'bar',
      rate: price,
      adults: 2,
      children: 0,
      channel: 'PHONE',
    }));

  it.each([
    ['a company pays', { isAgency: false, isCorporate: true }, { companyId: 'acme' }, 'CORPORATE'],
    ['an agency brings', { isAgency: true, isCorporate: false }, { travelAgentId: 'acme' }, 'TRAVEL_AGENT'],
    ['another account pays', { isAgency: false, isCorporate: false }, { companyId: 'acme' }, 'PHONE'],
  ] as const)('is for the account: %s', (_, kind, expected, channel) => {
    const account = { id: 'acme', name: 'Acme', ratePlan: '', ...kind };
    expect(channelFor(account)).toBe(channel);
    expect(askFor(wanted, null, account.id)).toMatchObject({ accountId: 'acme' });
    const given = { heldUntil: null, channel, specialRequests: '', account };
    expect(inquiryBody('r', free, wanted, offerRows(free)[0]!, { guestId: 'g' }, given)).toMatchObject(expected);
  });

  it.each([
    [10, 'OPEN'],
    [11, 'OVERSOLD'],
    [12, 'OVERSOLD'],
    [13, 'ABOVE_LEVEL'],
  ])('shows a night of 10 rooms and a level of 12 that has sold %i as %s', (sold, state) => {
    const night = { on: '2026-06-20', capacity: 10, sold, free: 10 - sold, level: 12, toSell: Math.max(0, 12 - sold) };
    expect(houseNights({ nights: [night] })[0]).toMatchObject({ state });
  });

  it.each([
    ['2026-06-20', '2026-06-18'],
    ['2026-06-18', '2026-06-17'],
    ['2026-06-16', '2026-06-15'],
    ['2026-06-15', '2026-06-15'],
  ])('holds for three days, but not beyond an arrival on %s', (arrivalOn, until) =>
    expect(holdFor(calendarDate('2026-06-15'), calendarDate(arrivalOn))).toBe(until),
  );
});

describe('a new guest', () => {
  const nobody = { firstName: '', lastName: '', phone: '', email: '' };
  it.each([
    ['Ana Silva', { firstName: 'Ana', lastName: 'Silva' }],
    ['Silva, Ana Maria', { firstName: 'Ana Maria', lastName: 'Silva' }],
    ['Silva', { lastName: 'Silva' }],
    ['王小明', { lastName: '王', firstName: '小明' }],
    ['+351 912 345 678', { phone: '+351 912 345 678' }],
    ['ana@example.org', { email: 'ana@example.org' }],
  ])('takes over what was searched for: %s', (typed, expected) =>
    expect(asNewGuest(typed)).toEqual({ ...nobody, ...expected }),
  );

  it.each([
    ['the phone', { phone: '912 345', email: 'a@b.c', lastName: 'Silva' }, '912 345'],
    ['the e-mail while the phone is short', { phone: '912', email: 'a@b.c', lastName: 'Silva' }, 'a@b.c'],
    ['the name', { email: 'a', firstName: 'Ana', lastName: 'Silva' }, 'Silva Ana'],
  ])('is looked for by %s', (_, typed, by) => expect(likenessOf({ ...nobody, ...typed })).toBe(by));
});
