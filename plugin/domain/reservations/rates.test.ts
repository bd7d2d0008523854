import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { micros, type Money } from '../money.ts';
import { notSold, offerOf, pricesByNight, type Asked, type PlanForSale } from './rates.ts';
import { readSeason, seasonFactor, type Season } from './seasons.ts';

const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const plan: PlanForSale = {
  id: 'bar',
  code: 'BAR',
  name: 'Flexible',
  mealPlan: null,
  cancellationRule: '',
  paymentRule: '',
  promotionText: '',
  audience: 'PUBLIC',
  accountId: null,
  memberTier: null,
  advancePurchaseDays: 0,
  minNights: null,
  maxNights: null,
  price: null,
  percentOff: 0,
  validFrom: null,
  validTo: null,
  roomTypeCodes: [],
};
const asked: Asked = {
  arrivalOn: calendarDate('2026-06-20'),
  departureOn: calendarDate('2026-06-23'),
  adults: 2,
  children: 0,
  today: calendarDate('2026-06-01'),
  tiers: [],
  account: null,
};
const code = (over: Partial<PlanForSale>, by: Partial<Asked> = {}): string | null =>
  notSold({ ...plan, ...over }, 'DBL', { ...asked, ...by })?.code ?? null;

describe('a rate plan of three nights from 20 June, asked for 19 days before', () => {
  it.each([
    ['one night more than the stay at least', { minNights: 4 }, 'TOO_FEW_NIGHTS'],
    ['as many nights at least', { minNights: 3 }, null],
    ['one night less at most', { maxNights: 2 }, 'TOO_MANY_NIGHTS'],
    ['as many nights at most', { maxNights: 3 }, null],
    ['a day earlier', { advancePurchaseDays: 20 }, 'BOOKED_TOO_LATE'],
    ['just in time', { advancePurchaseDays: 19 }, null],
    ['valid from the first night on', { validFrom: calendarDate('2026-06-20') }, null],
    ['valid from the second night on', { validFrom: calendarDate('2026-06-21') }, 'NOT_VALID_THEN'],
    ['valid to the last night', { validTo: calendarDate('2026-06-22') }, null],
    ['valid to the night before the last', { validTo: calendarDate('2026-06-21') }, 'NOT_VALID_THEN'],
    ['for this room type', { roomTypeCodes: ['STE', 'DBL'] }, null],
    ['for another room type', { roomTypeCodes: ['STE'] }, 'NOT_FOR_ROOM_TYPE'],
  ])('%s', (_, over, expected) => expect(code(over)).toBe(expected));

  const gold = { programId: 'p', rank: 3, name: 'Gold' };
  it.each([
    ['nobody', [], 'FOR_MEMBERS'],
    ['a tier below', [{ programId: 'p', rank: 2 }], 'FOR_MEMBERS'],
    ['the tier', [{ programId: 'p', rank: 3 }], null],
    ['a tier above', [{ programId: 'p', rank: 4 }], null],
    ['a tier above of another program', [{ programId: 'q', rank: 4 }], 'FOR_MEMBERS'],
  ])('for members from Gold on is for %s', (_, tiers, expected) =>
    expect(code({ audience: 'MEMBER_TIER', memberTier: gold }, { tiers })).toBe(expected),
  );

  it.each([
    ['nobody', null, 'FOR_AN_ACCOUNT'],
    ['the account that agreed on it', { ratePlanId: 'bar', kind: null }, null],
    ['an account that agreed on another', { ratePlanId: 'cor', kind: 'CORPORATE' as const }, 'FOR_AN_ACCOUNT'],
    ['a company without an agreement', { ratePlanId: null, kind: 'CORPORATE' as const }, null],
    ['an agency', { ratePlanId: null, kind: 'AGENCY' as const }, 'FOR_AN_ACCOUNT'],
  ])('for companies is for %s', (_, account, expected) =>
    expect(code({ audience: 'CORPORATE' }, { account: account && { ids: ['acc'], ...account } })).toBe(expected),
  );

  it.each([
    ['nobody', null, 'FOR_AN_ACCOUNT'],
    ['that account', ['acc'], null],
    ['a branch of that account', ['branch', 'acc'], null],
    ['another company, whatever it agreed on', ['other'], 'FOR_AN_ACCOUNT'],
  ])('negotiated with an account is for %s', (_, ids, expected) =>
    expect(
      code(
        { audience: 'CORPORATE', accountId: 'acc' },
        { account: ids && { ids, ratePlanId: 'bar', kind: 'CORPORATE' } },
      ),
    ).toBe(expected),
  );
});

describe('prices', () => {
  const seasons = ['06-21..06-22 +25%', 'Sat +10%'].map((line) => readSeason(line)!);
  it('follow the season of each night, and the percent off', () => {
    const nights = pricesByNight({ price: null, percentOff: 10 }, euros(100), seasons, asked)!;
    // Saturday the 20th, then the season.
    expect(nights).toEqual([euros(99), euros(112.5), euros(112.5)]);
    expect(offerOf({ ...plan, percentOff: 10 }, { code: 'DBL', baseRate: euros(100) }, seasons, asked)).toMatchObject({
      total: euros(324),
      perNight: euros(108),
    });
  });
  it('of a plan stand whatever the season', () =>
    expect(pricesByNight({ price: euros(80), percentOff: 50 }, euros(100), seasons, asked)).toEqual(
      [80, 80, 80].map(euros),
    ));
  it('are missing where nobody has one', () =>
    expect(offerOf(plan, { code: 'DBL', baseRate: null }, seasons, asked)).toEqual({ code: 'WITHOUT_A_PRICE' }));
  it('add up to the total, and are whole cents', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.double({ min: -50, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 900 }),
        (nights, percentOff, base) => {
          const offer = offerOf({ ...plan, percentOff }, { code: 'DBL', baseRate: euros(base) }, seasons, {
            ...asked,
            departureOn: addDays(asked.arrivalOn, nights),
          });
          if ('code' in offer) throw new Error(offer.code);
          expect(offer.nights.reduce((sum, { amountMicros }) => sum + amountMicros, 0)).toBe(offer.total.amountMicros);
          for (const { amountMicros } of offer.nights) expect(amountMicros % 10_000).toBe(0);
        },
      ),
    ));
});

describe('a season', () => {
  const season = (over: Partial<Season>): Season => ({ from: null, to: null, weekdays: [], percent: 0, ...over });
  it.each([
    ['06-15..09-15 +25%', season({ from: '06-15', to: '09-15', percent: 25 })],
    ['2026-12-30..2027-01-01 +60%', season({ from: '2026-12-30', to: '2027-01-01', percent: 60 })],
    ['Fri, Sat +10 %', season({ weekdays: [5, 6], percent: 10 })],
    ['Fri,Sat 12,5%', season({ weekdays: [5, 6], percent: 12.5 })],
    ['01-05..03-15 Sun Mon -15%', season({ from: '01-05', to: '03-15', weekdays: [0, 1], percent: -15 })],
  ])('%s', (line, expected) => expect(readSeason(line)).toEqual(expected));

  it.each(['', 'summer +25%', '06-15 +25%', '13-01..13-05 +1%', '06-15..2026-09-15 +5%', '06-15..09-15', '-100%'])(
    '%j is none',
    (line) => expect(readSeason(line)).toBeNull(),
  );

  it.each([
    ['2026-12-19', 1],
    ['2026-12-20', 1.5],
    ['2027-01-05', 1.5],
    ['2027-01-06', 1],
  ])('that spans the new year, on %s', (on, factor) =>
    expect(seasonFactor([readSeason('12-20..01-05 +50%')!], calendarDate(on))).toBe(factor),
  );
});
