import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { accountant, accountOf, type Account, type AccountHistory, type AccountStay } from './account.ts';
import type { Entry } from './entry.ts';
import { PRESETS, presetRules } from './presets.ts';
import type { RuleFile } from './rule-file.ts';
import { rulesOf, type Rules } from './rules.ts';
import { programFrom, threeTiers } from './testing.ts';

const rulesWith = (qualifying: Partial<RuleFile['qualifying']> = {}, rest: Partial<RuleFile> = {}): Rules =>
  rulesOf(programFrom(threeTiers(qualifying, rest)));
const house = presetRules('house');

const stay = (arrivalOn: string, departureOn: string, given: Partial<AccountStay> = {}): AccountStay => ({
  key: `PMS:${arrivalOn}`,
  propertyId: 'P1',
  property: null,
  brand: null,
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
  nights: daysBetween(calendarDate(arrivalOn), calendarDate(departureOn)),
  rooms: 1,
  roomRevenue: micros(100 * daysBetween(calendarDate(arrivalOn), calendarDate(departureOn))),
  extrasRevenue: micros(0),
  tax: micros(0),
  currencyCode: 'EUR',
  exchangeRate: null,
  channel: 'DIRECT_WEB',
  rate: null,
  ownStay: true,
  settled: true,
  ...given,
});
const history = (given: Partial<AccountHistory> = {}): AccountHistory => ({
  number: 'M1',
  enrolledOn: calendarDate('2024-01-01'),
  stays: [],
  entries: [],
  override: null,
  ...given,
});
const on = (day: string): CalendarDate => calendarDate(day);
/** A history after its account was acted upon. */
const actedUpon = (before: AccountHistory, { entries }: Account): AccountHistory => ({
  ...before,
  entries: [...before.entries, ...entries.map(({ stay: _stay, reasons: _reasons, ...entry }): Entry => entry)],
});
const keysOf = ({ entries }: Account) => entries.map(({ key, points }) => `${key} ${points}`);
const sumOf = (entries: readonly Entry[]): number => entries.reduce((sum, { points }) => sum + points, 0);

describe('what stays earn', () => {
  it('is entered once for each stay and rule, at the tier of the day of arrival', () => {
    const stays = [stay('2026-01-01', '2026-01-11'), stay('2026-02-01', '2026-02-03')];
    const account = accountOf(rulesWith(), on('2026-06-30'), history({ stays }));
    expect(keysOf(account)).toEqual([
      'PMS:2026-01-01:base:1 10000',
      'PMS:2026-02-01:base:1 2000',
      'PMS:2026-02-01:bonus:1 200',
    ]);
    expect(account.entries[0]).toMatchObject({
      on: '2026-01-11',
      kind: 'EARN',
      stay: 'PMS:2026-01-01',
      qualifying: { nights: 10, stays: 1, spend: 1_000 },
      reasons: [{ code: 'BASE_POINTS', points: 10_000 }],
    });
    expect(account).toMatchObject({
      tier: 'SILVER',
      rank: 1,
      tierSince: '2026-01-11',
      tierUntil: '2027-12-31',
      balance: { balance: 12_200 },
      evaluation: { counters: { nights: 12, stays: 2 }, toNext: [{ tier: 'GOLD', missing: { nights: 8 } }] },
      grounds: [{ code: 'TIER_REACHED', tier: 'SILVER', by: { met: [{ measure: 'nights', has: 10 }] } }],
    });
  });

  it.each<[string, Partial<AccountStay>, Partial<AccountHistory>, string[]]>([
    ['before the member joined earns nothing', {}, { enrolledOn: on('2026-01-03') }, []],
    ['in the course of which he joined earns', {}, { enrolledOn: on('2026-01-02') }, ['PMS:2026-01-01:base:1 100']],
    ['that a program lets earn nothing has no entry', { channel: 'OTA' }, {}, []],
    ['of nothing but a night counts', { roomRevenue: micros(0) }, {}, ['PMS:2026-01-01:base:1 0']],
  ])('a stay %s', (_name, given, rest, keys) => {
    const stays = [stay('2026-01-01', '2026-01-02', given)];
    expect(keysOf(accountOf(house, on('2026-06-30'), history({ stays, ...rest })))).toEqual(keys);
  });

  it('waits for the day of departure', () => {
    const given = history({ stays: [stay('2026-01-01', '2026-01-02')] });
    expect(keysOf(accountOf(house, on('2026-01-01'), given))).toEqual([]);
    expect(accountOf(house, on('2026-01-01'), given).nextReviewOn).toBe('2026-01-02');
    expect(keysOf(accountOf(house, on('2026-01-02'), given))).toHaveLength(1);
  });

  it.each<[string, Partial<AccountStay>, number]>([
    ['on the day of check-out is the same stay', { arrivalOn: on('2026-01-03') }, 1],
    ['before the check-out is the same stay', { arrivalOn: on('2026-01-02') }, 1],
    ['a day later is another', { arrivalOn: on('2026-01-04') }, 2],
    ['in another property is another', { arrivalOn: on('2026-01-03'), propertyId: 'P2' }, 2],
    ['in a property that is not known is another', { arrivalOn: on('2026-01-03'), propertyId: null }, 2],
  ])('a stay that begins %s', (_name, given, stays) => {
    const two = [stay('2026-01-01', '2026-01-03'), stay('2026-01-03', '2026-01-06', given)];
    for (const order of [two, two.toReversed()])
      expect(accountOf(house, on('2026-06-30'), history({ stays: order })).evaluation.counters.stays).toBe(stays);
  });

  it('counts all stays of one day of departure', () => {
    const stays = [
      stay('2026-01-01', '2026-01-03'),
      stay('2026-01-02', '2026-01-03', { propertyId: 'P2' }),
      stay('2026-01-02', '2026-01-03', { propertyId: 'P3', key: 'third' }),
    ];
    expect(accountOf(house, on('2026-01-03'), history({ stays })).tier).toBe('SILVER');
  });

  it('goes by the rules of its day, where others took their place', () => {
    const later = programFrom({
      ...threeTiers({}, { effectiveFrom: '2026-01-01', supersedes: 'three-tiers', earning: { points: 1 } }),
      code: 'later',
    });
    const stays = [stay('2025-12-30', '2025-12-31'), stay('2026-01-01', '2026-01-02')];
    expect(keysOf(accountOf(rulesOf(later, programFrom(threeTiers())), on('2026-06-30'), history({ stays })))).toEqual([
      'PMS:2025-12-30:base:1 1000',
      'PMS:2026-01-01:base:1 100',
    ]);
  });

  it('in a currency without a rate is refused and the others go on', () => {
    const euro = rulesWith({}, { currency: 'EUR' });
    const stays = [stay('2026-01-01', '2026-01-02', { currencyCode: 'USD' }), stay('2026-02-01', '2026-02-02')];
    expect(accountOf(euro, on('2026-06-30'), history({ stays }))).toMatchObject({
      refused: [{ stay: 'PMS:2026-01-01', reason: { code: 'EXCHANGE_RATE_MISSING' } }],
      balance: { balance: 1_000 },
    });
  });
});

describe('what changed afterwards', () => {
  const first = history({ stays: [stay('2026-01-01', '2026-01-03')] });
  const booked = actedUpon(first, accountOf(house, on('2026-01-03'), first));
  const after = (stays: AccountStay[], day = '2026-02-01') => accountOf(house, on(day), { ...booked, stays });

  it('is taken back and entered anew', () => {
    const account = after([stay('2026-01-01', '2026-01-03', { roomRevenue: micros(300) })]);
    expect(keysOf(account)).toEqual(['PMS:2026-01-01:base:1:undone -200', 'PMS:2026-01-01:base:2 300']);
    expect(account.entries.map(({ on: day }) => day)).toEqual(['2026-02-01', '2026-01-03']);
    expect(account.balance).toMatchObject({ balance: 300, owed: 0 });
  });

  it('is taken back where the stay no longer counts, and entered once more where it does again', () => {
    const gone = after([]);
    expect(keysOf(gone)).toEqual(['PMS:2026-01-01:base:1:undone -200']);
    expect(gone).toMatchObject({ balance: { balance: 0, owed: 0 }, tier: 'MEMBER' });
    const back = accountOf(house, on('2026-02-02'), {
      ...actedUpon({ ...booked, stays: [] }, gone),
      stays: first.stays,
    });
    expect(keysOf(back)).toEqual(['PMS:2026-01-01:base:2 200']);
  });

  it('by hand stays as it is', () => {
    const byHand: Entry = { on: on('2026-01-20'), kind: 'REVERSE', points: 0, reverses: 'PMS:2026-01-01:base:1' };
    expect(accountOf(house, on('2026-02-01'), { ...booked, entries: [...booked.entries, byHand] })).toMatchObject({
      entries: [],
      balance: { balance: 0 },
    });
  });

  it('leaves other entries alone, and counts what they qualify for', () => {
    const gift: Entry = { on: on('2026-01-20'), kind: 'ADJUST', points: 50, qualifying: { nights: 5 } };
    expect(accountOf(house, on('2026-02-01'), { ...booked, entries: [...booked.entries, gift] })).toMatchObject({
      entries: [],
      balance: { balance: 250 },
      tier: 'SILVER',
      tierSince: '2026-01-20',
    });
  });
});

describe('points that expire', () => {
  const rules = rulesWith({}, { expiry: { inactivity: { months: 12 } } });
  const first = history({ stays: [stay('2025-01-01', '2025-01-02')] });
  const booked = actedUpon(first, accountOf(rules, on('2025-01-02'), first));

  it.each([
    ['2026-01-02', []],
    ['2026-01-03', ['M1:expire:1 -1000']],
  ])('are entered on the day after their last: %s', (day, keys) => {
    const account = accountOf(rules, on(day), booked);
    expect(keysOf(account)).toEqual(keys);
    expect(account.balance.balance).toBe(keys.length === 0 ? 1_000 : 0);
  });

  it('come back when a stay comes to light that kept them alive', () => {
    const expired = actedUpon(booked, accountOf(rules, on('2026-01-03'), booked));
    const late = { ...expired, stays: [...expired.stays, stay('2025-06-01', '2025-06-02')] };
    const account = accountOf(rules, on('2026-02-01'), late);
    expect(keysOf(account)).toEqual(['PMS:2025-06-01:base:1 1000', 'M1:expire:1:undone 1000']);
    expect(account.balance.balance).toBe(2_000);
    const again = actedUpon(late, account);
    expect(keysOf(accountOf(rules, on('2026-06-03'), again))).toEqual(['M1:expire:2 -2000']);
  });
});

describe('points under rules that changed', () => {
  const inactivity = (months: number) => ({ expiry: { inactivity: { months } } });
  const perEarning = (months: number) => ({ expiry: { perEarning: { months } } });
  const from = '2026-07-01';
  const changed = (before: Partial<RuleFile>, after: Partial<RuleFile>): Rules =>
    rulesOf(programFrom(threeTiers({}, { ...after, effectiveFrom: from })), rulesWith({}, before));
  const balanceOn = (rules: Rules, day: string) =>
    accountOf(rules, on(day), history({ stays: [stay('2025-01-08', '2025-01-10')] })).balance;

  it.each([
    ['expired by rules of their time do not come back', inactivity(12), inactivity(36), '2026-07-02', 0, null],
    ['alive when rules become milder live longer', inactivity(24), inactivity(36), '2026-07-02', 2_000, '2028-01-10'],
    [
      'can be spent until stricter rules come into force',
      inactivity(24),
      inactivity(12),
      '2026-06-30',
      2_000,
      '2027-01-10',
    ],
    ['and not from then on', inactivity(24), inactivity(12), '2026-07-01', 0, null],
    ['keep the last day that they were earned with', perEarning(24), perEarning(12), '2026-07-02', 2_000, '2027-01-10'],
    ['earned without an end keep none', {}, perEarning(12), '2026-07-02', 2_000, null],
  ] as const)('%s', (_, before, after, day, points, expireOn) => {
    const { balance, nextExpiry } = balanceOn(changed(before, after), day);
    expect([balance, nextExpiry?.on ?? null]).toEqual([points, expireOn]);
  });

  it('are looked at on the day on which stricter rules come into force, and what was booked stays', () => {
    const rules = changed(inactivity(24), inactivity(12));
    const before = history({ stays: [stay('2025-01-08', '2025-01-10')] });
    const first = accountOf(rules, on('2026-06-30'), before);
    expect(first.nextReviewOn).toBe(from);
    const second = accountOf(rules, on(from), actedUpon(before, first));
    expect(second.entries).toMatchObject([{ kind: 'EXPIRE', points: -2_000 }]);
    const third = accountOf(rules, on('2027-01-01'), actedUpon(actedUpon(before, first), second));
    expect(third.entries).toEqual([]);
  });

  it('are whole, also where the program does not round', () => {
    const rules = rulesWith({}, { earning: { points: 0.033, rounding: { mode: 'none' } } });
    const account = accountOf(rules, on('2026-06-30'), history({ stays: [stay('2025-01-08', '2025-01-10')] }));
    // 200 at 0.033 a unit are 6.6.
    expect(account.balance.balance).toBe(7);
    expect(account.entries.map(({ points, qualifying }) => [points, qualifying?.basePoints])).toEqual([[7, 7]]);
  });
});

describe('a tier', () => {
  it('given by hand counts where it is higher, for the days that it is given for', () => {
    const override = { tier: 'GOLD', from: on('2026-02-01'), until: on('2026-03-31') };
    const stays = [stay('2026-01-10', '2026-01-11'), stay('2026-02-10', '2026-02-11')];
    const given = history({ stays, override });
    const account = accountOf(rulesWith(), on('2026-03-31'), given);
    expect(account).toMatchObject({
      tier: 'GOLD',
      rank: 2,
      tierSince: '2026-02-01',
      tierUntil: '2026-03-31',
      nextReviewOn: '2026-04-01',
      evaluation: { tier: 'MEMBER' },
    });
    expect(keysOf(account)).toContain('PMS:2026-02-10:bonus:1 250');
    expect(keysOf(account)).not.toContain('PMS:2026-01-10:bonus:1 250');
    expect(accountOf(rulesWith(), on('2026-04-01'), given)).toMatchObject({ tier: 'MEMBER', tierUntil: null });
  });

  it('falls on the day after its last, whenever somebody looks', () => {
    const given = history({ stays: [stay('2025-01-01', '2025-01-21')] });
    for (const day of ['2027-01-01', '2027-09-09'])
      expect(accountOf(rulesWith(), on(day), given)).toMatchObject({ tier: 'MEMBER', tierSince: '2027-01-01' });
  });

  it('says what led to it, not only that it is held', () => {
    const given = history({ stays: [stay('2026-01-01', '2026-01-21')] });
    expect(accountOf(rulesWith(), on('2026-09-09'), given)).toMatchObject({
      evaluation: { change: 'KEPT' },
      grounds: [{ code: 'TIER_REACHED', tier: 'GOLD' }],
    });
  });

  it('by steps of one rises a tier a day, and what led to it does not count again', () => {
    const btg = presetRules('btg-homeinns-2025');
    const given = history({ stays: [stay('2025-01-01', '2025-01-09', { currencyCode: 'CNY' })] });
    expect(accountOf(btg, on('2025-03-01'), given)).toMatchObject({
      tier: 'SILVER',
      tierSince: '2025-01-09',
      evaluation: { counters: { nights: 0 } },
    });
  });
});

const days = fc.integer({ min: 0, max: 1_200 }).map((day) => addDays(on('2023-06-01'), day));
const someStays = fc
  .array(
    fc.record({
      arrivalOn: days,
      nights: fc.integer({ min: 0, max: 21 }),
      rate: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100),
      propertyId: fc.constantFrom('P1', 'P2', null),
      channel: fc.constantFrom('DIRECT_WEB', 'OTA'),
      settled: fc.constantFrom(true, true, false),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ arrivalOn, nights, rate, ...rest }, at) =>
      stay(arrivalOn, addDays(arrivalOn, nights), {
        ...rest,
        key: `PMS:${at}`,
        roomRevenue: micros(rate * nights),
        currencyCode: null,
      }),
    ),
  );
const someEntries = fc
  .array(
    fc.record({ on: days, kind: fc.constantFrom('REDEEM', 'ADJUST'), points: fc.integer({ min: 1, max: 3_000 }) }),
    {
      maxLength: 4,
    },
  )
  .map((drafts) =>
    drafts.map(({ kind, points, ...rest }, at): Entry =>
      kind === 'REDEEM'
        ? { ...rest, kind, points: -points, key: `redeem:${at}` }
        : { ...rest, kind: 'ADJUST', points, key: `adjust:${at}`, qualifying: { nights: at } },
    ),
  );
const someRules = fc.constantFrom(
  ...PRESETS.map(({ code }) => presetRules(code)),
  rulesWith({ window: { kind: 'rolling', months: 12 }, statusEnd: { kind: 'afterMonths', months: 12 } }),
  rulesWith({ window: { kind: 'previousYear' }, downgrade: { to: 'oneStepDown' } }),
  rulesWith({ window: { kind: 'anniversary' }, statusEnd: { kind: 'cycleEnd' }, carryOver: { measures: ['nights'] } }),
  rulesWith({}, { expiry: { perEarning: { months: 9 } } }),
  rulesWith({ entry: 'tierBelow' }, { expiry: { inactivity: { months: 7 }, roundUpTo: 'month' } }),
);
const someHistory = fc
  .record({ stays: someStays, entries: someEntries, enrolledOn: days })
  .map((given) => history(given));
const asOfs = fc.integer({ min: 1_000, max: 1_300 }).map((day) => addDays(on('2023-06-01'), day));
const withoutEntries = ({ entries: _entries, ...account }: Account) => account;

describe('laws of an account', () => {
  it('neither the order of stays nor that of entries matters', () => {
    const shuffled = someHistory.chain((given) =>
      fc.record({
        given: fc.constant(given),
        stays: fc.shuffledSubarray([...given.stays], { minLength: given.stays.length }),
        entries: fc.shuffledSubarray([...given.entries], { minLength: given.entries.length }),
      }),
    );
    fc.assert(
      fc.property(someRules, asOfs, shuffled, (rules, asOf, { given, ...again }) => {
        expect(accountOf(rules, asOf, { ...given, ...again })).toEqual(accountOf(rules, asOf, given));
      }),
    );
  });

  it('acted upon and asked again it adds nothing and says the same', () => {
    fc.assert(
      fc.property(someRules, asOfs, someHistory, (rules, asOf, given) => {
        const account = accountOf(rules, asOf, given);
        const again = accountOf(rules, asOf, actedUpon(given, account));
        expect(again.entries).toEqual([]);
        expect({ ...withoutEntries(again), balance: again.balance.balance }).toEqual({
          ...withoutEntries(account),
          balance: account.balance.balance,
        });
      }),
    );
  });

  it('the points of the ledger add up to what is left, less what is owed', () => {
    fc.assert(
      fc.property(someRules, asOfs, someHistory, (rules, asOf, given) => {
        const known = { ...given, entries: given.entries.filter((entry) => entry.on <= asOf) };
        const account = accountOf(rules, asOf, known);
        expect(sumOf(actedUpon(known, account).entries)).toBe(account.balance.balance - account.balance.owed);
      }),
    );
  });

  it('what comes to light late ends where it would have ended at once', () => {
    fc.assert(
      fc.property(
        someRules,
        asOfs,
        someHistory,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 500 }),
        (rules, asOf, given, isKnown, before) => {
          const known = { ...given, entries: given.entries.filter((entry) => entry.on <= asOf) };
          const early = { ...known, stays: known.stays.filter((_, at) => isKnown[at]) };
          const acted = actedUpon(early, accountOf(rules, addDays(asOf, -before), early));
          const late = { ...acted, stays: known.stays };
          const [atOnce, inTheEnd] = [accountOf(rules, asOf, known), accountOf(rules, asOf, late)];
          const standing = ({ balance, tier, tierSince, tierUntil, evaluation, nextReviewOn }: Account) => ({
            balance: balance.balance,
            owed: balance.owed,
            tier,
            tierSince,
            tierUntil,
            counters: evaluation.counters,
            nextReviewOn,
          });
          expect(standing(inTheEnd)).toEqual(standing(atOnce));
          expect(sumOf(actedUpon(late, inTheEnd).entries)).toBe(atOnce.balance.balance - atOnce.balance.owed);
        },
      ),
    );
  });

  it('nothing changes before the day of the next review', () => {
    fc.assert(
      fc.property(
        someRules,
        asOfs,
        someHistory,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rules, asOf, given, at) => {
          const account = accountOf(rules, asOf, given);
          const until = account.nextReviewOn ?? addDays(asOf, 2_000);
          const day = addDays(asOf, Math.floor(at * daysBetween(asOf, addDays(until, -1))));
          const later = accountOf(rules, day, actedUpon(given, account));
          expect(later.entries).toEqual([]);
          expect([later.tier, later.tierSince, later.tierUntil, later.balance.balance, later.nextReviewOn]).toEqual([
            account.tier,
            account.tierSince,
            account.tierUntil,
            account.balance.balance,
            account.nextReviewOn,
          ]);
          expect(later.evaluation.counters).toEqual(account.evaluation.counters);
        },
      ),
    );
  });

  it('without any stay left, nothing that stays earned is left', () => {
    fc.assert(
      fc.property(someRules, asOfs, someStays, (rules, asOf, stays) => {
        const full = history({ stays });
        const acted = actedUpon(full, accountOf(rules, asOf, full));
        const emptied = accountOf(rules, asOf, { ...acted, stays: [] });
        expect(emptied).toMatchObject({ rank: 0, balance: { balance: 0, owed: 0 } });
        expect(sumOf(actedUpon(acted, emptied).entries)).toBe(0);
      }),
    );
  });

  it('many members on many days are what each is alone', () => {
    const answer = accountant(house);
    fc.assert(
      fc.property(someHistory, asOfs, (given, asOf) => {
        expect(answer(given, asOf)).toEqual(accountOf(house, asOf, given));
      }),
    );
  });
});
