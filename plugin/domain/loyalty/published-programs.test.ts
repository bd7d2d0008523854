import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { earn, staySchema } from './earn.ts';
import { foldLedger } from './ledger.ts';
import type { SomeCounts } from './measures.ts';
import { PRESETS, presetProgram, presetRules } from './presets.ts';
import { activity, evaluated, programFrom, refusalOf, threeTiers, year } from './testing.ts';
import { rulesOf } from './rules.ts';

/** A member's cycle that is no calendar year. */
const cycle = (counts: SomeCounts) => activity('2020-12-01', '2021-11-30', counts);

const pointsFor = (
  program: string,
  tier: string | undefined,
  brand: string | undefined,
  amount: number,
  currency: string,
) =>
  earn(presetProgram(program)!, { tier, stay: staySchema.parse({ brand, roomRevenue: amount, currency, nights: 1 }) });

describe('points on 500 units of eligible spend', () => {
  it.each([
    ['marriott-bonvoy-2026', 'MEMBER', undefined, 5_000, 0],
    ['marriott-bonvoy-2026', 'SILVER', undefined, 5_000, 500],
    ['marriott-bonvoy-2026', 'GOLD', undefined, 5_000, 1_250],
    ['marriott-bonvoy-2026', 'PLATINUM', undefined, 5_000, 2_500],
    ['marriott-bonvoy-2026', 'TITANIUM', undefined, 5_000, 3_750],
    ['marriott-bonvoy-2026', 'AMBASSADOR', undefined, 5_000, 3_750],
    ['marriott-bonvoy-2026', 'GOLD', 'RESIDENCE_INN', 2_500, 625],
    ['marriott-bonvoy-2026', 'GOLD', 'TownePlace Suites', 2_500, 625],
    ['hilton-honors-2025', 'SILVER', undefined, 5_000, 1_000],
    ['hilton-honors-2025', 'GOLD', undefined, 5_000, 4_000],
    ['hilton-honors-2025', 'DIAMOND', undefined, 5_000, 5_000],
    ['hilton-honors-2026', 'DIAMOND_RESERVE', undefined, 5_000, 6_000],
    ['hilton-honors-2026', 'GOLD', 'TRU', 2_500, 2_000],
    ['hilton-honors-2025', 'MEMBER', 'HOMEWOOD', 5_000, 0],
    ['hilton-honors-2026', 'MEMBER', 'HOMEWOOD', 2_500, 0],
    ['hilton-honors-2025', 'MEMBER', 'SPARK', 5_000, 0],
    ['hilton-honors-2026', 'MEMBER', 'SPARK', 2_500, 0],
    ['ihg-one-rewards-2026', 'CLUB', undefined, 5_000, 0],
    ['ihg-one-rewards-2026', 'SILVER', undefined, 5_000, 1_000],
    ['ihg-one-rewards-2026', 'GOLD', undefined, 5_000, 2_000],
    ['ihg-one-rewards-2026', 'PLATINUM', undefined, 5_000, 3_000],
    ['ihg-one-rewards-2026', 'DIAMOND', undefined, 5_000, 5_000],
    ['ihg-one-rewards-2026', 'DIAMOND', 'STAYBRIDGE', 2_500, 2_500],
    ['world-of-hyatt-2024', 'DISCOVERIST', undefined, 2_500, 250],
    ['world-of-hyatt-2024', 'EXPLORIST', undefined, 2_500, 500],
    ['world-of-hyatt-2024', 'GLOBALIST', undefined, 2_500, 750],
    ['world-of-hyatt-2024', 'LIFETIME_GLOBALIST', undefined, 2_500, 750],
  ])('%s %s at %s: %i + %i', (program, tier, brand, base, bonus) => {
    expect(pointsFor(program, tier, brand, 500, 'USD')).toMatchObject({ base, bonus, total: base + bonus });
  });

  it.each([
    ['CLASSIC', undefined, 1_000],
    ['SILVER', undefined, 1_240],
    ['GOLD', undefined, 1_480],
    ['PLATINUM', undefined, 1_760],
    ['CLASSIC', 'ibis', 500],
    ['SILVER', 'ibis', 620],
    ['GOLD', 'ibis', 740],
    ['PLATINUM', 'ibis', 880],
  ])('Accor on 400 EUR net, %s at %s: %i', (tier, brand, total) => {
    expect(pointsFor('accor-all-2025', tier, brand, 400, 'EUR').total).toBe(total);
    const gross = staySchema.parse({ brand, roomRevenue: 440, tax: 40, currency: 'EUR' });
    expect(earn(presetProgram('accor-all-2025')!, { tier, stay: gross }).total).toBe(total);
  });

  it('Huazhu Platinum earns 2.5 times', () => {
    expect(pointsFor('huazhu-2021', 'PLATINUM', undefined, 500, 'CNY')).toMatchObject({
      base: 500,
      bonus: 750,
      total: 1_250,
    });
  });

  it('Okura earns 20 for 1,000 JPY of the room and 10 of a restaurant', () => {
    const stay = staySchema.parse({ roomRevenue: 50_000, extrasRevenue: 10_000, currency: 'JPY', nights: 1 });
    expect(earn(presetProgram('okura-one-harmony')!, { tier: 'LOYAL', stay })).toMatchObject({
      base: 1_100,
      bonus: 275,
      total: 1_375,
    });
  });

  it('Marriott Gold at Executive Apartments comes to 1,562.5: the rounding decides', () => {
    const marriott = presetProgram('marriott-bonvoy-2026')!;
    const stay = staySchema.parse({ brand: 'EXECUTIVE_APARTMENTS', roomRevenue: 500, currency: 'USD', nights: 7 });
    const bonusBy = (mode: 'floor' | 'halfUp' | 'none') =>
      earn({ ...marriott, earning: { ...marriott.earning, rounding: { mode, each: 'stay' } } }, { tier: 'GOLD', stay });
    expect(bonusBy('floor')).toMatchObject({ base: 1_250, bonus: 312, total: 1_562, nightCredits: 2 });
    expect(bonusBy('halfUp')).toMatchObject({ base: 1_250, bonus: 313, total: 1_563 });
    expect(bonusBy('none')).toMatchObject({ base: 1_250, bonus: 312.5, total: 1_562.5 });
  });

  it('5 nights at Protea are 2 night credits', () => {
    const stay = staySchema.parse({ brand: 'Protea', roomRevenue: 500, nights: 5 });
    expect(earn(presetProgram('marriott-bonvoy-2026')!, { tier: 'GOLD', stay }).nightCredits).toBe(2);
  });

  it('Hilton pays on the room rate alone at Hampton, Tru and Home2', () => {
    const bases = ['HAMPTON', 'TRU', 'HOME2', 'CONRAD'].map((brand) => {
      const stay = staySchema.parse({ brand, roomRevenue: 400, extrasRevenue: 100, currency: 'USD' });
      return earn(presetProgram('hilton-honors-2025')!, { tier: 'MEMBER', stay }).base;
    });
    expect(bases).toEqual([4_000, 2_000, 2_000, 5_000]);
  });
});

describe('tiers reached in a calendar year, seen on its last day', () => {
  it.each<[string, number, SomeCounts, string]>([
    ['marriott-bonvoy-2026', 2026, { nights: 9 }, 'MEMBER'],
    ['marriott-bonvoy-2026', 2026, { nights: 10 }, 'SILVER'],
    ['marriott-bonvoy-2026', 2026, { nights: 24 }, 'SILVER'],
    ['marriott-bonvoy-2026', 2026, { nights: 25 }, 'GOLD'],
    ['marriott-bonvoy-2026', 2026, { nights: 49 }, 'GOLD'],
    ['marriott-bonvoy-2026', 2026, { nights: 50 }, 'PLATINUM'],
    ['marriott-bonvoy-2026', 2026, { nights: 74 }, 'PLATINUM'],
    ['marriott-bonvoy-2026', 2026, { nights: 75 }, 'TITANIUM'],
    ['marriott-bonvoy-2026', 2026, { nights: 99, spend: 40_000 }, 'TITANIUM'],
    ['marriott-bonvoy-2026', 2026, { nights: 100, spend: 22_999.99 }, 'TITANIUM'],
    ['marriott-bonvoy-2026', 2026, { nights: 100, spend: 23_000 }, 'AMBASSADOR'],
    ['hilton-honors-2025', 2025, { nights: 39 }, 'SILVER'],
    ['hilton-honors-2025', 2025, { nights: 55 }, 'GOLD'],
    ['hilton-honors-2025', 2025, { nights: 60 }, 'DIAMOND'],
    ['hilton-honors-2025', 2025, { nights: 30, stays: 30 }, 'DIAMOND'],
    ['hilton-honors-2025', 2025, { nights: 29, stays: 29 }, 'GOLD'],
    ['hilton-honors-2025', 2025, { basePoints: 74_999 }, 'SILVER'],
    ['hilton-honors-2025', 2025, { basePoints: 75_000 }, 'GOLD'],
    ['hilton-honors-2025', 2025, { basePoints: 120_000 }, 'DIAMOND'],
    ['hilton-honors-2026', 2026, { nights: 55 }, 'DIAMOND'],
    ['hilton-honors-2026', 2026, { nights: 49, stays: 24, spend: 11_499.99 }, 'GOLD'],
    ['hilton-honors-2026', 2026, { spend: 11_500 }, 'DIAMOND'],
    ['hilton-honors-2026', 2026, { nights: 85, spend: 17_999 }, 'DIAMOND'],
    ['hilton-honors-2026', 2026, { nights: 80, spend: 18_000 }, 'DIAMOND_RESERVE'],
    ['hilton-honors-2026', 2026, { nights: 79, stays: 39, spend: 18_000 }, 'DIAMOND'],
    ['hilton-honors-2026', 2026, { stays: 40, nights: 55, spend: 18_000 }, 'DIAMOND_RESERVE'],
    ['ihg-one-rewards-2026', 2026, { nights: 19, qualifyingPoints: 40_000 }, 'GOLD'],
    ['ihg-one-rewards-2026', 2026, { nights: 9, qualifyingPoints: 39_999 }, 'CLUB'],
    ['ihg-one-rewards-2026', 2026, { nights: 10, qualifyingPoints: 39_999 }, 'SILVER'],
    ['ihg-one-rewards-2026', 2026, { nights: 70 }, 'DIAMOND'],
    ['world-of-hyatt-2024', 2024, { nights: 9, basePoints: 25_000 }, 'DISCOVERIST'],
    ['world-of-hyatt-2024', 2024, { nights: 9, bonusPoints: 25_000 }, 'MEMBER'],
    ['world-of-hyatt-2024', 2024, { events: 2 }, 'MEMBER'],
    ['world-of-hyatt-2024', 2024, { events: 3 }, 'DISCOVERIST'],
    ['world-of-hyatt-2024', 2024, { events: 20 }, 'GLOBALIST'],
    ['world-of-hyatt-2024', 2024, { basePoints: 999_999 }, 'GLOBALIST'],
    ['world-of-hyatt-2024', 2024, { basePoints: 1_000_000 }, 'LIFETIME_GLOBALIST'],
    ['accor-all-2025', 2025, { nights: 60, statusPoints: 25_999 }, 'PLATINUM'],
    ['accor-all-2025', 2025, { nights: 300, statusPoints: 25_999 }, 'PLATINUM'],
    ['accor-all-2025', 2025, { statusPoints: 26_000 }, 'DIAMOND'],
    ['accor-all-2025', 2025, { statusPoints: 1_999 }, 'CLASSIC'],
    ['accor-all-2025', 2025, { statusPoints: 2_000 }, 'SILVER'],
    ['okura-one-harmony', 2025, { nights: 9, qualifyingPoints: 4_999 }, 'MEMBER'],
    ['okura-one-harmony', 2025, { nights: 29, qualifyingPoints: 5_000 }, 'LOYAL'],
    ['okura-one-harmony', 2025, { qualifyingPoints: 15_000 }, 'EXCLUSIVE'],
    ['house', 2026, { nights: 4, stays: 2 }, 'MEMBER'],
    ['house', 2026, { stays: 3 }, 'SILVER'],
    ['house', 2026, { nights: 15 }, 'GOLD'],
    ['house', 2026, { nights: 30 }, 'PLATINUM'],
  ])('%s %i %o: %s', (program, in_, counts, tier) => {
    expect(evaluated(presetRules(program), `${in_}-12-31`, undefined, year(in_, counts)).tier).toBe(tier);
  });
});

describe('Marriott Bonvoy', () => {
  const marriott = presetRules('marriott-bonvoy-2026');

  it('gives Platinum for 55 nights, to the end of February of the year after next', () => {
    expect(
      evaluated(marriott, '2026-12-31', 'GOLD until 2027-02-28', year(2026, { nights: 55, stays: 20, spend: 6_000 })),
    ).toMatchObject({
      tier: 'PLATINUM',
      tierUntil: '2028-02-29',
      carriedOver: {},
      counters: { nights: 55, stays: 20, spend: 6_000, events: 0 },
      toNext: [{ tier: 'TITANIUM', missing: { nights: 20 }, by: '2026-12-31' }],
    });
  });

  it.each([
    ['still holds on the last day', '2026-02-28', 0, 'TITANIUM', '2026-02-28'],
    ['falls one step the day after', '2026-03-01', 0, 'PLATINUM', '2027-02-28'],
    ['falls one step though less was reached', '2026-03-01', 30, 'PLATINUM', '2027-02-28'],
    ['is renewed by 75 nights', '2026-03-01', 75, 'TITANIUM', '2027-02-28'],
    ['falls again at the next end', '2027-03-01', 0, 'GOLD', '2028-02-29'],
  ])('Titanium of 2024 %s', (_, asOf, nights, tier, tierUntil) => {
    expect(evaluated(marriott, asOf, 'TITANIUM until 2026-02-28', year(2025, { nights }))).toMatchObject({
      tier,
      tierUntil,
    });
  });

  it.each([
    ['2024-12-31', 'TITANIUM'],
    ['2026-02-28', 'TITANIUM'],
    ['2026-03-01', 'MEMBER'],
  ])('knows a status of 2024 from its window alone: on %s %s', (asOf, tier) => {
    expect(evaluated(marriott, asOf, undefined, year(2024, { nights: 80 })).tier).toBe(tier);
  });
});

describe('Hilton Honors', () => {
  it('judges windows of 2025 by the rules of 2025, and counts what they roll over in 2026 for the last time', () => {
    const hilton = presetRules('hilton-honors-2026');
    expect(evaluated(hilton, '2026-01-15', undefined, year(2025, { nights: 55 }))).toMatchObject({
      tier: 'GOLD',
      tierUntil: '2027-03-31',
      carriedOver: { nights: 15 },
      counters: { nights: 15 },
    });
    expect(
      evaluated(hilton, '2026-12-31', undefined, year(2025, { nights: 55 }), year(2026, { nights: 34 })).tier,
    ).toBe('GOLD');
    expect(
      evaluated(hilton, '2026-12-31', undefined, year(2025, { nights: 55 }), year(2026, { nights: 35 })),
    ).toMatchObject({
      tier: 'DIAMOND',
      carriedOver: {},
    });
  });

  it('rolls nights over, not stays or base points', () => {
    const hilton = presetRules('hilton-honors-2025');
    expect(
      evaluated(hilton, '2025-12-31', undefined, year(2025, { nights: 45, stays: 25, basePoints: 80_000 })).carriedOver,
    ).toEqual({ nights: 5 });
  });
});

describe('IHG One Rewards', () => {
  const ihg = presetRules('ihg-one-rewards-2026');

  it.each([
    [19, {}],
    [20, { nights: 0 }],
    [25, { nights: 5 }],
    [75, { nights: 5 }],
  ])('%i nights roll over %o, from Gold up', (nights, carriedOver) => {
    expect(evaluated(ihg, '2026-12-31', undefined, year(2026, { nights })).carriedOver).toEqual(carriedOver);
  });

  it('uses rolled nights in the next year, and in that only', () => {
    const of2025 = year(2025, { nights: 35 });
    expect(evaluated(ihg, '2026-12-31', undefined, of2025, year(2026, { nights: 25 }))).toMatchObject({
      tier: 'PLATINUM',
      tierUntil: '2027-12-31',
    });
    expect(
      evaluated(ihg, '2027-12-31', undefined, of2025, year(2026, { nights: 5 }), year(2027, { nights: 15 })).tier,
    ).toBe('GOLD');
    expect(
      evaluated(ihg, '2027-12-31', undefined, of2025, year(2026, { nights: 5 }), year(2027, { nights: 15 })).counters
        .nights,
    ).toBe(15);
  });

  it('never lets points of elite members expire', () => {
    const { expiry } = presetProgram('ihg-one-rewards-2026')!;
    const entries = [{ on: calendarDate('2022-01-10'), kind: 'EARN' as const, points: 1_000 }];
    const asOf = calendarDate('2026-06-30');
    expect(foldLedger(entries, { expiry, tier: 'CLUB', asOf })).toMatchObject({
      balance: 0,
      expired: 1_000,
      nextExpiry: null,
    });
    expect(foldLedger(entries, { expiry, tier: 'SILVER', asOf })).toMatchObject({
      balance: 1_000,
      expired: 0,
      nextExpiry: null,
    });
  });
});

describe('World of Hyatt', () => {
  it('adds up base points over the lifetime, from all windows or as given', () => {
    const hyatt = presetRules('world-of-hyatt-2024');
    const years = [2021, 2022, 2023, 2024].map((which) => year(which, { basePoints: 250_000 }));
    expect(evaluated(hyatt, '2024-12-31', undefined, ...years)).toMatchObject({
      tier: 'LIFETIME_GLOBALIST',
      tierUntil: null,
    });
    expect(evaluated(hyatt, '2024-12-31', undefined, ...years.slice(1)).tier).toBe('GLOBALIST');
    expect(
      evaluated(hyatt, '2024-12-31', { tier: 'MEMBER', lifetime: { basePoints: 1_000_000 } }, year(2024)).tier,
    ).toBe('LIFETIME_GLOBALIST');
    expect(evaluated(hyatt, '2030-12-31', 'LIFETIME_GLOBALIST')).toMatchObject({
      tier: 'LIFETIME_GLOBALIST',
      tierUntil: null,
    });
  });
});

describe('Accor ALL', () => {
  const accor = presetRules('accor-all-2025');

  it.each([
    ['the better of last year', [60, 5], 'PLATINUM', '2025-12-31'],
    ['the better of this year', [5, 30], 'GOLD', '2026-12-31'],
    ['each year for itself, not their sum', [29, 29], 'SILVER', '2026-12-31'],
  ])('takes %s', (_, [last, present], tier, tierUntil) => {
    expect(
      evaluated(accor, '2025-06-30', undefined, year(2024, { nights: last! }), year(2025, { nights: present! })),
    ).toMatchObject({ tier, tierUntil });
  });

  it('forgets the year before last', () => {
    expect(evaluated(accor, '2025-06-30', undefined, year(2023, { nights: 60 })).tier).toBe('CLASSIC');
  });

  it('earns points on two rooms and nights on one', () => {
    const stay = staySchema.parse({ roomRevenue: 600, currency: 'EUR', nights: 3, rooms: 3 });
    expect(earn(presetProgram('accor-all-2025')!, { tier: 'CLASSIC', stay })).toMatchObject({
      base: 1_000,
      nightCredits: 3,
      counters: { statusPoints: 1_000 },
    });
  });
});

describe('One Harmony', () => {
  const okura = presetRules('okura-one-harmony');

  it('makes 34 nights Exclusive for the next year and carries 4 over', () => {
    for (const asOf of ['2025-12-31', '2026-01-01', '2026-12-31'])
      expect(evaluated(okura, asOf, undefined, year(2025, { nights: 34 }))).toMatchObject({
        tier: 'EXCLUSIVE',
        tierUntil: '2026-12-31',
        carriedOver: { nights: 4 },
      });
  });

  it('waits for the end of the year', () => {
    const result = evaluated(okura, '2025-12-30', undefined, year(2025, { nights: 34 }));
    expect(result).toMatchObject({ tier: 'MEMBER', tierUntil: null });
    expect(result.reasons).toContainEqual({ code: 'TIER_BEGINS_LATER', tier: 'EXCLUSIVE', after: '2025-12-31' });
  });

  it('counts carried nights in the next year, given as a window or as carried over', () => {
    expect(
      evaluated(okura, '2026-12-31', undefined, year(2025, { nights: 34 }), year(2026, { nights: 26 })).tierUntil,
    ).toBe('2027-12-31');
    expect(
      evaluated(okura, '2026-12-31', undefined, year(2025, { nights: 34 }), year(2026, { nights: 25 })).tierUntil,
    ).toBe('2026-12-31');
    const member = { tier: 'EXCLUSIVE', tierUntil: calendarDate('2026-12-31'), carriedOver: { nights: 4 } };
    expect(evaluated(okura, '2026-12-31', member, year(2026, { nights: 26 })).tierUntil).toBe('2027-12-31');
  });

  it('lets points expire at the end of January, at most three years and one month after earning', () => {
    const { expiry } = presetProgram('okura-one-harmony')!;
    const onDay = (on: string) =>
      foldLedger([{ on: calendarDate(on), kind: 'EARN', points: 100 }], { expiry, asOf: calendarDate('2025-01-01') })
        .nextExpiry?.on;
    expect([onDay('2024-01-01'), onDay('2024-12-31')]).toEqual(['2027-01-31', '2027-01-31']);
  });
});

describe('Huazhu', () => {
  const huazhu = presetRules('huazhu-2021');

  it.each<[string, SomeCounts, string]>([
    ['39 nights', { nights: 39 }, 'GOLD'],
    ['40 nights', { nights: 40 }, 'PLATINUM'],
    ['40 nights and 3 no-shows', { nights: 40, noShows: 3 }, 'PLATINUM'],
    ['40 nights and 4 no-shows', { nights: 40, noShows: 4 }, 'GOLD'],
  ])('Gold with %s', (_, counts, tier) => {
    expect(evaluated(huazhu, '2021-11-30', 'GOLD', cycle(counts)).tier).toBe(tier);
  });

  it.each<[string, string, SomeCounts, string, string | null]>([
    ['29 nights, before the end', '2021-11-30', { nights: 29 }, 'PLATINUM', '2021-11-30'],
    ['29 nights, in the new cycle', '2021-12-01', { nights: 29 }, 'GOLD', null],
    ['30 nights', '2021-12-01', { nights: 30 }, 'PLATINUM', '2022-11-30'],
    ['30 nights and 4 no-shows', '2021-12-01', { nights: 30, noShows: 4 }, 'GOLD', null],
    ['nothing for years', '2025-12-01', {}, 'GOLD', null],
  ])('Platinum with %s', (_, asOf, counts, tier, tierUntil) => {
    expect(evaluated(huazhu, asOf, 'PLATINUM until 2021-11-30', cycle(counts))).toMatchObject({ tier, tierUntil });
  });

  it('never takes Gold away, and rises one tier at a time', () => {
    expect(evaluated(huazhu, '2025-12-01', 'GOLD until 2021-11-30')).toMatchObject({ tier: 'GOLD', tierUntil: null });
    expect(evaluated(huazhu, '2021-11-30', undefined, cycle({ nights: 40 })).tier).toBe('SILVER');
  });

  it('gives no points for the stay of another person', () => {
    const stay = staySchema.parse({ roomRevenue: 500, nights: 2, ownStay: false });
    expect(earn(presetProgram('huazhu-2021')!, { tier: 'GOLD', stay })).toMatchObject({ total: 0, nightCredits: 0 });
  });
});

describe('BTG Homeinns', () => {
  const btg = presetRules('btg-homeinns-2025');

  it.each<[string, string, SomeCounts, string, number]>([
    ['Silver: 4 nights and 1,500 growth', 'SILVER', { nights: 4, growth: 1_500 }, 'GOLD', 0],
    ['Silver: 4 nights and 1,499 growth', 'SILVER', { nights: 4, growth: 1_499 }, 'SILVER', 4],
    ['Silver: 5 nights', 'SILVER', { nights: 5 }, 'GOLD', 0],
    ['Silver: a fee of 169', 'SILVER', { paidFee: 169 }, 'GOLD', 0],
    ['E: 45 nights lift by one tier', 'E', { nights: 45 }, 'SILVER', 0],
    ['Gold: 5 nights', 'GOLD', { nights: 5 }, 'GOLD', 5],
  ])('%s', (_, held, counts, tier, nightsAfter) => {
    const result = evaluated(btg, '2025-12-31', held, year(2025, counts));
    expect(result.tier).toBe(tier);
    expect(result.counters.nights).toBe(nightsAfter);
    if (tier !== held) expect(Object.values(result.counters).every((count) => count === 0)).toBe(true);
  });

  it('does not count again what led to the last upgrade', () => {
    const member = { tier: 'SILVER', tierUntil: calendarDate('2026-05-31'), tierSince: calendarDate('2025-06-01') };
    const before = activity('2025-03-01', '2025-05-31', { nights: 9 });
    expect(evaluated(btg, '2025-12-31', member, before)).toMatchObject({ tier: 'SILVER', counters: { nights: 0 } });
  });

  it('counts from the last upgrade only', () => {
    const member = { tier: 'SILVER', tierUntil: calendarDate('2026-05-31'), tierSince: calendarDate('2025-06-01') };
    const before = activity('2025-03-01', '2025-05-31', { nights: 4 });
    expect(evaluated(btg, '2025-12-31', member, before, activity('2025-06-01', '2025-12-31', { nights: 4 })).tier).toBe(
      'SILVER',
    );
    expect(evaluated(btg, '2025-12-31', member, before, activity('2025-06-01', '2025-12-31', { nights: 5 })).tier).toBe(
      'GOLD',
    );
  });
});

describe('OPERA, the worked example of rolling and calendar windows', () => {
  const tiers = [
    { code: 'BASE', name: 'Base' },
    { code: 'UP', name: 'Up', qualify: { measure: 'statusPoints' as const, atLeast: 800 } },
  ];
  const rules = (kind: 'rolling' | 'calendar') =>
    rulesOf(
      programFrom(
        threeTiers(
          {
            window: kind === 'rolling' ? { kind, months: 12 } : { kind },
            statusEnd: { kind: 'afterMonths', months: 12 },
          },
          { tiers },
        ),
      ),
    );
  const months = [
    activity('2025-11-01', '2025-11-30', { statusPoints: 500 }),
    activity('2026-01-01', '2026-01-31', { statusPoints: 300 }),
  ];

  it('upgrades by the rolling window', () => {
    expect(evaluated(rules('rolling'), '2026-01-31', undefined, ...months)).toMatchObject({
      tier: 'UP',
      counters: { statusPoints: 800 },
    });
  });
  it('does not by the calendar, which counts 300', () => {
    expect(evaluated(rules('calendar'), '2026-01-31', undefined, ...months)).toMatchObject({
      tier: 'BASE',
      counters: { statusPoints: 300 },
    });
  });
});

describe('presets', () => {
  it.each(PRESETS.map((file) => [file.code, file] as const))(
    '%s can be read, and says where it is from and where it is unsure',
    (code, file) => {
      expect(programFrom(file).code).toBe(code);
      expect(file.source?.length).toBeGreaterThan(0);
      expect(file.unsure?.length).toBeGreaterThan(0);
    },
  );
  it('are found by name, and a wrong name is answered with the names that there are', () => {
    expect(refusalOf(() => presetRules('marriott'))).toEqual({
      code: 'NO_SUCH_PRESET',
      preset: 'marriott',
      presets: PRESETS.map(({ code }) => code),
    });
  });
});
