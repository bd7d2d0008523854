import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { expirySchema } from './expiry.ts';
import { entrySchema, type Entry } from './entry.ts';
import { foldLedger, qualifyingActivity } from './ledger.ts';
import { presetRules } from './presets.ts';
import { evaluated } from './testing.ts';

/** `'2024-01-10 EARN 1000'`, with further fields as wished. */
const entry = (text: string, rest: object = {}): Entry => {
  const [on, kind, points] = text.split(' ');
  return entrySchema.parse({ on, kind, points: Number(points), ...rest });
};
const ledger = (texts: readonly (string | Entry)[], expiry: object, asOf = '2026-06-30', tier = 'MEMBER') =>
  foldLedger(
    texts.map((text) => (typeof text === 'string' ? entry(text) : text)),
    { expiry: expirySchema.parse(expiry), tier, asOf: calendarDate(asOf) },
  );

const NEVER = {};
const INACTIVE_24 = { inactivity: { months: 24 } };
const EACH_24 = { perEarning: { months: 24 } };

describe('the age of points', () => {
  it.each<[string, string[], [year: number, points: number][]]>([
    ['nothing', [], []],
    [
      'each year for itself',
      ['2024-12-31 EARN 300', '2025-01-01 EARN 200', '2025-06-01 BONUS 20'],
      [
        [2025, 220],
        [2024, 300],
      ],
    ],
    [
      'what is taken comes from the oldest',
      ['2024-05-01 EARN 300', '2025-05-01 EARN 200', '2025-07-01 REDEEM 350'],
      [[2025, 150]],
    ],
    ['what has expired is gone', ['2023-01-10 EARN 500', '2026-02-01 EARN 40'], [[2026, 40]]],
  ])('of %s', (_name, entries, years) => {
    const { byYear, balance } = ledger(entries, EACH_24);
    expect(byYear).toEqual(years.map(([year, points]) => ({ year, points })));
    expect(byYear.reduce((sum, { points }) => sum + points, 0)).toBe(balance);
  });
});

describe('balance', () => {
  it.each<[string, string[], number]>([
    ['nothing', [], 0],
    ['an earning', ['2024-01-10 EARN 1000'], 1_000],
    ['earning and bonus', ['2024-01-10 EARN 1000', '2024-01-10 BONUS 250'], 1_250],
    ['a redemption', ['2024-01-10 EARN 1000', '2025-03-01 REDEEM 400'], 600],
    ['a redemption with a minus sign', ['2024-01-10 EARN 1000', '2025-03-01 REDEEM -400'], 600],
    ['adjustments by their sign', ['2024-01-10 EARN 1000', '2024-02-01 ADJUST -100', '2024-02-02 ADJUST 30'], 930],
    ['transfers by their sign', ['2024-01-10 TRANSFER 500', '2024-02-01 TRANSFER -200'], 300],
    ['points expired by hand', ['2024-01-10 EARN 1000', '2024-06-01 EXPIRE 300'], 700],
    ['entries alike without a key count each', ['2024-01-10 EARN 1000', '2024-01-10 EARN 1000'], 2_000],
    ['entries after the day do not count yet', ['2024-01-10 EARN 1000', '2026-07-01 EARN 500'], 1_000],
    ['decimals without binary crumbs', ['2024-01-10 EARN 0.1', '2024-01-11 EARN 0.2'], 0.3],
    ['a redemption on the day of the earning', ['2024-01-10 REDEEM 1000', '2024-01-10 EARN 1000'], 0],
  ])('%s', (_, entries, balance) => {
    expect(ledger(entries, NEVER).balance).toBe(balance);
  });

  it('counts entries with one key once', () => {
    const earning = entry('2024-01-10 EARN 1000', { key: 'stay-1:base:1' });
    expect(ledger([earning, earning, { ...earning }], NEVER).balance).toBe(1_000);
  });
});

describe('a redemption above the balance', () => {
  it('takes what there is; the rest is owed and made good by the next points', () => {
    const short = ['2024-01-10 EARN 100', '2024-02-01 REDEEM 400'];
    expect(ledger(short, NEVER)).toMatchObject({ balance: 0, owed: 300 });
    expect(ledger([...short, '2024-03-01 EARN 250'], NEVER)).toMatchObject({ balance: 0, owed: 50 });
    expect(ledger([...short, '2024-03-01 EARN 500'], NEVER)).toMatchObject({ balance: 200, owed: 0 });
    expect(ledger(short, NEVER).reasons[0]).toEqual({
      code: 'TAKEN_ABOVE_BALANCE',
      kind: 'REDEEM',
      points: 400,
      on: '2024-02-01',
      short: 300,
    });
  });
});

describe('expiry', () => {
  it.each<[string, object, string, number, number, string | null]>([
    ['never', NEVER, '2050-01-01', 1_000, 0, null],
    ['by inactivity, last day', INACTIVE_24, '2026-01-10', 1_000, 0, '2026-01-10'],
    ['by inactivity, day after', INACTIVE_24, '2026-01-11', 0, 1_000, null],
    ['to the end of the month, last day', { ...INACTIVE_24, roundUpTo: 'month' }, '2026-01-31', 1_000, 0, '2026-01-31'],
    ['to the end of the month, day after', { ...INACTIVE_24, roundUpTo: 'month' }, '2026-02-01', 0, 1_000, null],
    ['to the end of the year, last day', { ...EACH_24, roundUpTo: 'year' }, '2026-12-31', 1_000, 0, '2026-12-31'],
    ['to the end of the year, day after', { ...EACH_24, roundUpTo: 'year' }, '2027-01-01', 0, 1_000, null],
    ['by earning', EACH_24, '2026-01-11', 0, 1_000, null],
    ['on a fixed day', { fixed: { month: 12, yearsAfter: 2 } }, '2026-12-31', 1_000, 0, '2026-12-31'],
    ['after a fixed day', { fixed: { month: 12, yearsAfter: 2 } }, '2027-01-01', 0, 1_000, null],
    [
      'on a fixed day of the month',
      { fixed: { month: 6, day: 15, yearsAfter: 1 } },
      '2025-06-15',
      1_000,
      0,
      '2025-06-15',
    ],
    [
      'on 30 February, which is its last day',
      { fixed: { month: 2, day: 30, yearsAfter: 1 } },
      '2025-02-28',
      1_000,
      0,
      '2025-02-28',
    ],
    [
      'by whichever comes first',
      { inactivity: { months: 18 }, perEarning: { months: 48 } },
      '2025-07-11',
      0,
      1_000,
      null,
    ],
  ])('%s', (_, expiry, asOf, balance, expired, next) => {
    const result = ledger(['2024-01-10 EARN 1000'], expiry, asOf);
    expect({ ...result, next: result.nextExpiry?.on ?? null }).toMatchObject({ balance, expired, next });
  });

  it.each([
    ['REDEEM', '2027-03-01'],
    ['ADJUST', '2026-01-10'],
  ])('%s keeps points alive or not', (kind, next) => {
    expect(ledger(['2024-01-10 EARN 1000', `2025-03-01 ${kind} -400`], INACTIVE_24, '2025-06-30').nextExpiry).toEqual({
      on: next,
      points: 600,
    });
  });

  it('asks for an earning where only that keeps points alive', () => {
    const earningOnly = { inactivity: { months: 12, activity: ['EARN'] } };
    const entries = ['2024-01-10 EARN 1000', '2024-12-01 REDEEM 400'];
    expect(ledger(entries, earningOnly, '2025-01-11')).toMatchObject({ balance: 0, expired: 600 });
    expect(ledger([...entries, '2025-01-05 EARN 1'], earningOnly, '2025-01-11')).toMatchObject({
      balance: 601,
      expired: 0,
    });
  });

  it('Wyndham: 18 months without activity or 4 years after the earning', () => {
    const wyndham = { inactivity: { months: 18 }, perEarning: { months: 48 } };
    const yearly = [
      '2020-01-10 EARN 100',
      '2021-01-10 EARN 100',
      '2022-01-10 EARN 100',
      '2023-01-10 EARN 100',
      '2024-01-10 EARN 100',
    ];
    expect(ledger(yearly, wyndham, '2024-01-11')).toMatchObject({
      balance: 400,
      expired: 100,
      nextExpiry: { on: '2025-01-10', points: 100 },
    });
    expect(ledger(yearly, wyndham, '2025-07-11')).toMatchObject({ balance: 0, expired: 500 });
  });

  it('spends the points first that expire first, so that what was spent never expires', () => {
    const two = ['2024-01-10 EARN 1000', '2025-01-10 EARN 1000'];
    expect(ledger([...two, '2025-06-01 REDEEM 700'], EACH_24, '2026-01-11')).toMatchObject({
      balance: 1_000,
      expired: 300,
    });
    expect(ledger([...two, '2025-06-01 REDEEM 1000'], EACH_24, '2026-01-11')).toMatchObject({
      balance: 1_000,
      expired: 0,
    });
    const laterFirst = [
      entry('2024-01-10 EARN 1000', { expiresOn: '2030-01-01' }),
      entry('2025-01-10 EARN 1000', { expiresOn: '2025-12-31' }),
    ];
    expect(ledger([...laterFirst, '2025-06-01 REDEEM 1000'], NEVER, '2026-01-01')).toMatchObject({
      balance: 1_000,
      expired: 0,
    });
  });

  it('that was entered as EXPIRE is not taken twice, even when a redemption comes late', () => {
    const booked = ['2024-01-10 EARN 1000', '2025-06-01 EARN 200', '2026-01-11 EXPIRE 1000'];
    expect(ledger(booked, EACH_24)).toMatchObject({ balance: 200, expired: 1_000 });
    expect(ledger([...booked, '2025-12-01 REDEEM 400'], EACH_24)).toMatchObject({ balance: 200, expired: 600 });
  });

  it('spares exempt tiers', () => {
    const expiry = { ...INACTIVE_24, exemptTiers: ['GOLD'] };
    expect(ledger(['2020-01-10 EARN 1000'], expiry, '2026-06-30', 'GOLD')).toMatchObject({
      balance: 1_000,
      expired: 0,
      nextExpiry: null,
    });
    expect(ledger(['2020-01-10 EARN 1000'], expiry, '2026-06-30', 'SILVER')).toMatchObject({
      balance: 0,
      expired: 1_000,
    });
  });
});

describe('reversals', () => {
  const earning = entry('2024-01-10 EARN 1000', { key: 'stay-1' });
  const redemption = entry('2024-02-10 REDEEM 400', { key: 'reward-1' });
  const undo = (key: string, points = 0) => entry(`2024-03-01 REVERSE ${points}`, { reverses: key });

  it.each<[string, (string | Entry)[], object]>([
    ['of an earning by its key', [earning, undo('stay-1')], { balance: 0, owed: 0 }],
    ['of a redemption by its key', [earning, redemption, undo('reward-1')], { balance: 1_000 }],
    [
      'of an earning by bearing its key',
      [earning, entry('2024-03-01 REVERSE 1000', { key: 'stay-1' })],
      { balance: 0, owed: 0 },
    ],
    ['of a part', [earning, undo('stay-1', 300)], { balance: 700 }],
    ['of two parts and once too much', [earning, undo('stay-1', 700), undo('stay-1', 700)], { balance: 0, owed: 0 }],
    ['of what was spent: it is owed', [earning, redemption, undo('stay-1')], { balance: 0, owed: 400 }],
    ['of all', [earning, redemption, undo('stay-1'), undo('reward-1')], { balance: 0, owed: 0, expired: 0 }],
    ['of what has not come yet', [undo('stay-2'), earning], { balance: 1_000 }],
    [
      'without a key: the newest of the same points',
      ['2024-01-10 EARN 1000', '2024-02-10 REDEEM 400', '2024-03-01 REVERSE 400'],
      { balance: 1_000 },
    ],
    [
      'without a key, with a minus sign: what was given',
      ['2024-01-10 EARN 1000', '2024-02-10 REDEEM 400', '2024-03-01 REVERSE -400'],
      { balance: 200 },
    ],
    [
      'without a key: from the newest earnings',
      ['2024-01-10 EARN 1000', '2024-01-10 BONUS 250', '2024-03-01 REVERSE 1250'],
      { balance: 0, owed: 0 },
    ],
    [
      'of points that have expired',
      ['2022-01-10 EARN 1000', '2024-03-01 REVERSE 1000'],
      { balance: 0, expired: 0, owed: 0 },
    ],
  ])('%s', (_, entries, result) => {
    expect(ledger(entries, EACH_24, '2024-06-30')).toMatchObject(result);
  });
});

describe('what a ledger qualifies for', () => {
  const house = presetRules('house');
  const stays = ['2026-01-10', '2026-02-10', '2026-03-10'].map((on, at) =>
    entry(`${on} EARN 100`, { key: `stay-${at}`, qualifying: { nights: 5, stays: 1 } }),
  );
  const tierBy = (entries: readonly Entry[]) =>
    evaluated(house, '2026-06-30', undefined, ...qualifyingActivity(entries, calendarDate('2026-06-30'))).tier;

  it('is the sum by day, once for each key', () => {
    expect(tierBy([...stays, ...stays])).toBe('GOLD');
  });
  it('is not lowered by redeeming 10,000 points, and is by a reversal', () => {
    expect(tierBy([...stays, entry('2026-04-01 REDEEM 10000', { qualifying: { nights: 5 } })])).toBe('GOLD');
    expect(tierBy([...stays, entry('2026-04-01 REVERSE 0', { reverses: 'stay-2' })])).toBe('SILVER');
  });
  it('counts stays that earned no points', () => {
    expect(tierBy(stays.map((stay) => ({ ...stay, points: 0 })))).toBe('GOLD');
  });
});

describe('an entry', () => {
  it.each([
    ['an unknown kind', { on: '2026-01-01', kind: 'SPEND', points: 1 }],
    ['a negative earning', { on: '2026-01-01', kind: 'EARN', points: -1 }],
    ['a key to reverse on another kind', { on: '2026-01-01', kind: 'EARN', points: 1, reverses: 'a' }],
    ['no points', { on: '2026-01-01', kind: 'EARN' }],
    ['a day that is not', { on: '2026-13-01', kind: 'EARN', points: 1 }],
  ])('with %s is refused', (_, written) => {
    expect(entrySchema.safeParse(written).success).toBe(false);
  });
});
