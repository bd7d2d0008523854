import { describe, expect, it } from 'vitest';
import { earn, staySchema } from './earn.ts';
import type { RuleFile } from './rule-file.ts';
import { programFrom, refusalOf, threeTiers } from './testing.ts';

type Earning = RuleFile['earning'];
const earned = (earning: Earning, stay: object, tier: string | undefined = 'MEMBER', rest: Partial<RuleFile> = {}) =>
  earn(programFrom(threeTiers({}, { earning, ...rest })), { tier, stay: staySchema.parse(stay) });

describe('base points', () => {
  it.each<[string, Earning, object, number]>([
    ['10 per unit', { points: 10 }, { roomRevenue: 400, extrasRevenue: 100 }, 5_000],
    ['25 per 10 units', { points: 25, per: 10 }, { roomRevenue: 400 }, 1_000],
    ['31 per 10 units on a broken amount', { points: 31, per: 10 }, { roomRevenue: 0.1 + 0.2 }, 0],
    ['31 per 10 units, exactly whole', { points: 31, per: 10 }, { roomRevenue: 1.1, extrasRevenue: 98.9 }, 310],
    ['a decimal rate, exactly whole', { points: 0.07 }, { roomRevenue: 300 }, 21],
    ['whole units only', { points: 25, per: 10, wholeUnitsOnly: true }, { roomRevenue: 409.99 }, 1_000],
    ['begun units too', { points: 25, per: 10 }, { roomRevenue: 404 }, 1_010],
    ['the room alone', { points: 10, of: 'room' }, { roomRevenue: 400, extrasRevenue: 100 }, 4_000],
    ['extras at their own rate', { points: 20, extrasPoints: 10 }, { roomRevenue: 400, extrasRevenue: 100 }, 9_000],
    [
      'two rates, rounded once',
      { points: 20, extrasPoints: 10, per: 1_000 },
      { roomRevenue: 4_150, extrasRevenue: 16_700 },
      250,
    ],
    ['with tax', { points: 10 }, { roomRevenue: 440, tax: 40 }, 4_400],
    ['net of tax', { points: 10, netOfTax: true }, { roomRevenue: 440, tax: 40 }, 4_000],
    [
      'net of the share of tax in the room',
      { points: 10, netOfTax: true, of: 'room' },
      { roomRevenue: 330, extrasRevenue: 110, tax: 40 },
      3_000,
    ],
    ['nothing for nothing', { points: 10, netOfTax: true }, { roomRevenue: 0 }, 0],
  ])('%s', (_, earning, stay, base) => {
    expect(earned(earning, stay).base).toBe(base);
  });
});

describe('brands', () => {
  const earning: Earning = {
    points: 10,
    brands: [
      { codes: ['RESIDENCE_INN'], points: 5 },
      { codes: ['PROTEA', 'PROTEA_HOTELS'], points: 5, nightsPerCredit: 2 },
      { codes: ['HOMES_AND_VILLAS'], of: 'room' },
    ],
  };
  it.each([
    ['RESIDENCE_INN', 2_500, 5],
    ['Residence Inn', 2_500, 5],
    ['protea hotels', 2_500, 2],
    ['Homes & Villas', 4_000, 5],
    ['ANOTHER', 5_000, 5],
    [undefined, 5_000, 5],
  ])('%s: %i points, %i night credits', (brand, base, nightCredits) => {
    expect(earned(earning, { brand, roomRevenue: 400, extrasRevenue: 100, nights: 5 })).toMatchObject({
      base,
      nightCredits,
    });
  });
});

describe('rooms', () => {
  const stay = { roomRevenue: 600, nights: 4, rooms: 3 };
  it.each<[string, Earning['maxRooms'], number, number]>([
    ['no limit', {}, 6_000, 12],
    ['two rooms earn points, one earns nights', { points: 2, nights: 1 }, 4_000, 4],
    ['a limit above the rooms', { points: 5, nights: 5 }, 6_000, 12],
  ])('%s', (_, maxRooms, base, nightCredits) => {
    expect(earned({ points: 10, maxRooms }, stay)).toMatchObject({ base, nightCredits });
  });
});

describe('bonus', () => {
  it('is a share of the base points as credited', () => {
    expect(earned({ points: 2.5 }, { roomRevenue: 501 }, 'GOLD')).toMatchObject({
      base: 1_252,
      bonus: 313,
      total: 1_565,
    });
  });

  it.each(['stayStart', 'stayEnd'] as const)('goes by the tier at %s', (bonusTier) => {
    const program = programFrom(threeTiers({}, { earning: { points: 10, bonusTier } }));
    const given = { tier: 'SILVER', tierAtDeparture: 'PLATINUM', stay: staySchema.parse({ roomRevenue: 100 }) };
    expect(earn(program, given).bonus).toBe(bonusTier === 'stayStart' ? 100 : 500);
  });

  it('is that of the first tier when none is given, and a wrong tier is refused', () => {
    expect(earn(programFrom(threeTiers()), { stay: staySchema.parse({ roomRevenue: 100 }) })).toMatchObject({
      base: 1_000,
      bonus: 0,
    });
    expect(refusalOf(() => earned({ points: 10 }, { roomRevenue: 100 }, 'BRONZE'))).toMatchObject({
      code: 'NO_SUCH_TIER',
      tier: 'BRONZE',
      program: 'three-tiers',
    });
  });
});

describe('rounding', () => {
  const lines = {
    lines: [
      { kind: 'room', amount: 10.5 },
      { kind: 'room', amount: 10.5 },
      { kind: 'extras', amount: 0.5 },
    ],
  };
  it.each([
    ['floor', 'stay', 21],
    ['halfUp', 'stay', 22],
    ['none', 'stay', 21.5],
    ['floor', 'line', 20],
    ['halfUp', 'line', 23],
    ['none', 'line', 21.5],
  ] as const)('%s each %s: %d', (mode, each, base) => {
    expect(earned({ points: 1, rounding: { mode, each } }, lines).base).toBe(base);
  });

  it.each([
    [0.49, 0],
    [0.5, 1],
    [0.51, 1],
  ])('halves go up: %d → %i', (roomRevenue, base) => {
    expect(earned({ points: 1, rounding: { mode: 'halfUp' } }, { roomRevenue }).base).toBe(base);
  });
});

describe('what earns nothing', () => {
  const eligible: Earning['eligible'] = {
    channels: ['DIRECT_WEB', 'PHONE'],
    excludedRates: ['STAFF'],
    ownStayOnly: true,
    settledOnly: true,
  };
  it.each([
    ['a stay that fulfils all', { channel: 'Direct Web', rate: 'FLEX' }, 5_000, 2],
    ['nothing known', {}, 5_000, 2],
    ['another channel', { channel: 'OTA' }, 0, 0],
    ['an excluded rate', { rate: 'staff' }, 0, 0],
    ["another person's stay", { ownStay: false }, 0, 0],
    ['a stay that is not paid', { settled: false }, 0, 0],
  ])('%s', (_, stay, base, nightCredits) => {
    expect(earned({ points: 10, eligible }, { roomRevenue: 500, nights: 2, ...stay })).toMatchObject({
      base,
      nightCredits,
    });
  });

  it.each([
    ['in the property', { properties: ['SEA'] }, { property: 'sea' }, 2],
    ['in another', { properties: ['SEA'] }, { property: 'CITY' }, 0],
    ['in none', { properties: ['SEA'] }, {}, 0],
    ['of the brand', { brands: ['Inn'] }, { brand: 'INN' }, 2],
    ['of another', { brands: ['Inn'] }, { brand: 'Suites' }, 0],
    ['of none', { brands: ['Inn'] }, {}, 0],
    ['of an excluded brand', { excludedBrands: ['Inn'] }, { brand: 'INN' }, 0],
    ['of a brand that is not excluded', { excludedBrands: ['Inn'] }, { brand: 'Suites' }, 2],
  ])('or a stay %s, where %j count: neither points nor nights', (_, where, stay, nightCredits) => {
    const found = earned(
      { points: 10, eligible: { ...where, nightsFromEveryChannel: true } },
      { roomRevenue: 500, nights: 2, ...stay },
    );
    expect(found).toMatchObject({ base: nightCredits === 0 ? 0 : 5_000, nightCredits });
    expect(found.counters.stays).toBe(nightCredits === 0 ? 0 : 1);
  });

  it('is not asked for a rate of exchange', () => {
    const far = { points: 1, eligible: { properties: ['SEA'] } };
    const stay = { roomRevenue: 1, currency: 'JPY', property: 'CITY' };
    expect(earned(far, stay, 'MEMBER', { currency: 'EUR' }).reasons).toEqual([
      { code: 'NO_POINTS_OUTSIDE', at: 'CITY' },
    ]);
  });

  it('may still count the nights of another channel', () => {
    const stay = { roomRevenue: 500, nights: 2, channel: 'OTA' };
    expect(earned({ points: 10, eligible: { ...eligible, nightsFromEveryChannel: true } }, stay)).toMatchObject({
      total: 0,
      nightCredits: 2,
    });
  });

  it('only named rates, where rates are named', () => {
    const only: Earning = { points: 10, eligible: { rates: ['BAR'] } };
    expect([
      earned(only, { roomRevenue: 1, rate: 'BAR' }).base,
      earned(only, { roomRevenue: 1, rate: 'PROMO' }).base,
    ]).toEqual([10, 0]);
  });

  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 10],
    ['2026-12-31', 10],
    ['2027-01-01', 0],
  ])('a departure on %s outside the dates of the rules: %i', (departureOn, base) => {
    const dates = { effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' };
    expect(earned({ points: 10 }, { roomRevenue: 1, departureOn }, 'MEMBER', dates).base).toBe(base);
  });
});

describe('currency', () => {
  const inEuro = { currency: 'EUR' };
  it('must be that of the program, or come with a rate', () => {
    expect(
      refusalOf(() => earned({ points: 10 }, { roomRevenue: 100, currency: 'USD' }, 'MEMBER', inEuro)),
    ).toMatchObject({ code: 'EXCHANGE_RATE_MISSING', programCurrency: 'EUR', currency: 'USD' });
    expect(
      earned({ points: 10 }, { roomRevenue: 100, currency: 'USD', exchangeRate: 0.9 }, 'MEMBER', inEuro).base,
    ).toBe(900);
    expect(earned({ points: 10 }, { roomRevenue: 100 }, 'MEMBER', inEuro).base).toBe(1_000);
    expect(earned({ points: 10 }, { roomRevenue: 100, currency: 'eur' }, 'MEMBER', inEuro).base).toBe(1_000);
  });

  it.each<[string, Partial<RuleFile>, object, number, string | null]>([
    ["the program's", inEuro, { roomRevenue: 100, currency: 'EUR' }, 100, 'EUR'],
    [
      "the program's after exchange",
      inEuro,
      { roomRevenue: 33_000, currency: 'JPY', exchangeRate: 0.0061 },
      201.3,
      'EUR',
    ],
    ["the stay's, where the program takes every currency", {}, { roomRevenue: 33_000, currency: 'JPY' }, 33_000, 'JPY'],
    [
      "unnamed after exchange, where the program names none: it is no longer the stay's",
      {},
      { roomRevenue: 33_000, tax: 3_000, currency: 'JPY', exchangeRate: 0.0061 },
      201.3,
      null,
    ],
    ['unnamed where nobody names one', {}, { roomRevenue: 100 }, 100, null],
  ])('of the amount is %s', (_, rest, stay, amount, currency) => {
    expect(earned({ points: 10 }, stay, 'MEMBER', rest).reasons[0]).toMatchObject({
      code: 'BASE_POINTS',
      amount,
      currency,
    });
  });
});

describe('what a stay counts for', () => {
  it('feeds the usual measures and those that the program names', () => {
    const earning: Earning = {
      points: 10,
      of: 'roomAndExtras',
      counters: { growth: { from: 'roomRevenue' }, statusPoints: { from: 'totalPoints', times: 2 } },
    };
    expect(earned(earning, { roomRevenue: 80, extrasRevenue: 20.5, nights: 3 }, 'GOLD').counters).toEqual({
      nights: 3,
      stays: 1,
      spend: 100.5,
      basePoints: 1_005,
      bonusPoints: 251,
      growth: 80,
      statusPoints: 2_512,
    });
  });
});

describe('a stay line', () => {
  it.each([
    ['no revenue', {}],
    ['negative revenue', { roomRevenue: -1 }],
    ['more tax than revenue', { roomRevenue: 10, tax: 11 }],
    ['half a night', { roomRevenue: 10, nights: 1.5 }],
    ['no room', { roomRevenue: 10, rooms: 0 }],
  ])('with %s is refused', (_, stay) => {
    expect(staySchema.safeParse(stay).success).toBe(false);
  });
});
