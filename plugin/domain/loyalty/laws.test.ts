import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { earn, staySchema } from './earn.ts';
import { evaluate } from './evaluate.ts';
import { expirySchema } from './expiry.ts';
import type { Entry } from './entry.ts';
import { foldLedger, qualifyingActivity } from './ledger.ts';
import { exactly, type Measure } from './measures.ts';
import { PRESETS, presetProgram, presetRules } from './presets.ts';
import { activity, programFrom, threeTiers } from './testing.ts';

const ASOF = calendarDate('2026-06-30');
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

const days = fc.integer({ min: 0, max: 1_600 }).map((day) => addDays(calendarDate('2022-01-01'), day));
const someEntries = fc
  .array(
    fc.record({
      on: days,
      kind: fc.constantFrom('EARN', 'BONUS', 'REDEEM', 'EXPIRE', 'ADJUST', 'TRANSFER'),
      points: fc.integer({ min: 0, max: 2_000 }),
      sign: fc.constantFrom(1, 1, -1),
      nights: fc.integer({ min: 0, max: 6 }),
    }),
    { maxLength: 14 },
  )
  .map((drafts) =>
    drafts.map(({ on, kind, points, sign, nights }, at): Entry => ({
      on,
      kind,
      points: kind === 'ADJUST' || kind === 'TRANSFER' ? sign * points : points,
      key: `entry-${at}`,
      ...(kind === 'EARN' ? { qualifying: { nights, stays: 1 } } : {}),
    })),
  );
const someExpiry = fc
  .constantFrom(
    {},
    { inactivity: { months: 12 } },
    { perEarning: { months: 18 } },
    { inactivity: { months: 18 }, perEarning: { months: 30 }, roundUpTo: 'month' },
    { fixed: { month: 1, yearsAfter: 2 } },
  )
  .map((expiry) => expirySchema.parse(expiry));
const undone = ({ on, key }: Entry): Entry => ({ on: addDays(on, 3), kind: 'REVERSE', points: 0, reverses: key });
const fold = (entries: readonly Entry[], expiry: ReturnType<typeof expirySchema.parse>) =>
  foldLedger(entries, { expiry, asOf: ASOF });
const house = presetRules('house');
const tierBy = (entries: readonly Entry[]) =>
  evaluate(house, { asOf: ASOF, windows: qualifyingActivity(entries, ASOF) });

describe('laws of the ledger', () => {
  it('any order of delivery, with repeats, gives the same balance and the same tier', () => {
    const delivered = someEntries.chain((entries) => {
      const all = [...entries, ...entries.slice(0, 3).map(undone)];
      return fc.tuple(fc.constant(all), shuffled([...all, ...all.slice(0, 4)]));
    });
    fc.assert(
      fc.property(delivered, someExpiry, ([entries, again], expiry) => {
        const { reasons: _, ...expected } = fold(entries, expiry);
        expect(fold(again, expiry)).toMatchObject(expected);
        expect(tierBy(again)).toEqual(tierBy(entries));
      }),
    );
  });

  it('the balance is never below 0, and nothing gets lost: given + owed = taken + expired + balance', () => {
    fc.assert(
      fc.property(someEntries, someExpiry, (entries, expiry) => {
        const { balance, owed, earned, spent, expired } = fold(entries, expiry);
        expect(Math.min(balance, owed, expired)).toBeGreaterThanOrEqual(0);
        expect(exactly(earned + owed - spent - expired)).toBe(balance);
      }),
    );
  });

  it('what was spent never expires: with nothing owed, spent and expired together are no more than was given', () => {
    fc.assert(
      fc.property(someEntries, someExpiry, (entries, expiry) => {
        const { owed, earned, spent, expired } = fold(entries, expiry);
        expect(expired).toBeLessThanOrEqual(earned - (spent - owed));
      }),
    );
  });

  it('spending points before they expire takes them from what expires', () => {
    const expiry = expirySchema.parse({ perEarning: { months: 18 } });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        fc.integer({ min: 1, max: 540 }),
        (given, wanted, after) => {
          const on = calendarDate('2023-01-01');
          const spent = Math.min(given, wanted);
          const entries: Entry[] = [
            { on, kind: 'EARN', points: given },
            { on: addDays(on, after), kind: 'REDEEM', points: spent },
          ];
          expect(fold(entries, expiry)).toMatchObject({ expired: given - spent, balance: 0, owed: 0 });
        },
      ),
    );
  });

  it('reversing everything ends at zero', () => {
    fc.assert(
      fc.property(someEntries, someExpiry, (entries, expiry) => {
        expect(fold([...entries, ...entries.map(undone)], expiry)).toMatchObject({
          balance: 0,
          owed: 0,
          earned: 0,
          spent: 0,
          expired: 0,
          nextExpiry: null,
        });
        expect(qualifyingActivity([...entries, ...entries.map(undone)], ASOF)).toEqual([]);
      }),
    );
  });

  it('reversing earnings without naming them ends at zero too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
        someExpiry,
        (amounts, expiry) => {
          const earnings = amounts.map((points, at): Entry => ({
            on: addDays(calendarDate('2025-10-01'), at),
            kind: 'EARN',
            points,
          }));
          const reversals = amounts.map((points): Entry => ({ on: ASOF, kind: 'REVERSE', points }));
          expect(fold([...earnings, ...reversals], expiry)).toMatchObject({ balance: 0, owed: 0, expired: 0 });
        },
      ),
    );
  });

  it('redeeming never lowers a tier', () => {
    fc.assert(
      fc.property(
        someEntries,
        fc.array(fc.tuple(days, fc.integer({ min: 1, max: 20_000 })), { maxLength: 5 }),
        (entries, redeemed) => {
          const redemptions = redeemed.map(([on, points]): Entry => ({
            on,
            kind: 'REDEEM',
            points,
            qualifying: { nights: 9 },
          }));
          expect(tierBy([...entries, ...redemptions])).toEqual(tierBy(entries));
        },
      ),
    );
  });
});

const GROWING: readonly Measure[] = [
  'nights',
  'stays',
  'spend',
  'basePoints',
  'qualifyingPoints',
  'statusPoints',
  'growth',
  'events',
];
const someCounts = fc.record({
  nights: fc.integer({ min: 0, max: 120 }),
  stays: fc.integer({ min: 0, max: 50 }),
  spend: fc.integer({ min: 0, max: 3_000_000 }).map((cents) => cents / 100),
  basePoints: fc.integer({ min: 0, max: 150_000 }),
  qualifyingPoints: fc.integer({ min: 0, max: 150_000 }),
  statusPoints: fc.integer({ min: 0, max: 30_000 }),
  growth: fc.integer({ min: 0, max: 30_000 }),
  events: fc.integer({ min: 0, max: 25 }),
  noShows: fc.integer({ min: 0, max: 5 }),
});
const someWindows = fc
  .tuple(someCounts, someCounts, someCounts)
  .map((counts) => counts.map((one, at) => activity(`${2024 + at}-01-01`, `${2024 + at}-12-31`, one)));
const somePreset = fc.constantFrom(...PRESETS.map(({ code }) => presetRules(code)));
const withTier = somePreset.chain((rules) =>
  fc.record({
    rules: fc.constant(rules),
    tier: fc.constantFrom(...rules.ranks.keys()),
    tierUntil: fc.integer({ min: -400, max: 800 }).map((day) => addDays(ASOF, day)),
  }),
);

describe('laws of the tiers, for every preset', () => {
  it('the order of the windows does not matter', () => {
    fc.assert(
      fc.property(
        withTier,
        someWindows.chain((windows) => fc.tuple(fc.constant(windows), shuffled(windows))),
        (member, [windows, again]) => {
          const result = (order: typeof windows) => ({
            ...evaluate(member.rules, { asOf: ASOF, member, windows: order }),
            reasons: [],
          });
          expect(result(again)).toEqual(result(windows));
        },
      ),
    );
  });

  it('a tier is never lost before its end, and never falls below the floor', () => {
    fc.assert(
      fc.property(withTier, someWindows, (member, windows) => {
        const { rules, tier, tierUntil } = member;
        const result = evaluate(rules, { asOf: ASOF, member, windows });
        const [before, after] = [rules.ranks.get(tier)!, rules.ranks.get(result.tier)!];
        if (tierUntil >= ASOF) expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(Math.min(before, rules.floor));
        if (result.tierUntil !== null) expect(result.tierUntil >= ASOF).toBe(true);
      }),
    );
  });

  it('more of anything but no-shows never lowers the tier', () => {
    fc.assert(
      fc.property(
        withTier,
        someWindows,
        fc.constantFrom(...GROWING),
        fc.integer({ min: 1, max: 60_000 }),
        (member, windows, measure, more) => {
          const richer = windows.map((window, at) =>
            at === 2 ? { ...window, [measure]: window[measure] + more } : window,
          );
          const rank = (all: typeof windows) =>
            member.rules.ranks.get(evaluate(member.rules, { asOf: ASOF, member, windows: all }).tier)!;
          expect(rank(richer)).toBeGreaterThanOrEqual(rank(windows));
        },
      ),
    );
  });

  it('a review of what a review has found changes nothing on the same day', () => {
    const stable = withTier.filter(({ rules }) => rules.program.qualifying.entry === 'anyTier');
    fc.assert(
      fc.property(stable, someWindows, (member, windows) => {
        const once = evaluate(member.rules, { asOf: ASOF, member, windows });
        const held = { tier: once.tier, ...(once.tierUntil === null ? {} : { tierUntil: once.tierUntil }) };
        expect(evaluate(member.rules, { asOf: ASOF, member: held, windows })).toMatchObject({
          tier: once.tier,
          tierUntil: once.tierUntil,
        });
      }),
    );
  });

  it('one step down is one step down', () => {
    const rules = presetRules('marriott-bonvoy-2026');
    fc.assert(
      fc.property(fc.constantFrom(...rules.ranks.keys()), someWindows, (tier, windows) => {
        const asOf = calendarDate('2026-03-01');
        const result = evaluate(rules, { asOf, member: { tier, tierUntil: calendarDate('2026-02-28') }, windows });
        expect(rules.ranks.get(result.tier)!).toBeGreaterThanOrEqual(rules.ranks.get(tier)! - 1);
      }),
    );
  });
});

describe('laws of earning', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);

  it('total is base and bonus, whole numbers, and the bonus is a share of the base alone', () => {
    const preset = fc.constantFrom(...PRESETS.map(({ code }) => presetProgram(code)!));
    const cases = preset.chain((program) =>
      fc.tuple(fc.constant(program), fc.constantFrom(...program.tiers), amounts, amounts),
    );
    fc.assert(
      fc.property(cases, ([program, tier, roomRevenue, extrasRevenue]) => {
        const { base, bonus, total } = earn(program, {
          tier: tier.code,
          stay: staySchema.parse({ roomRevenue, extrasRevenue, nights: 1 }),
        });
        expect([base, bonus, total].every(Number.isSafeInteger)).toBe(true);
        expect(total).toBe(base + bonus);
        expect(bonus).toBe(Number((BigInt(base) * BigInt(tier.bonusPercent)) / 100n));
      }),
    );
  });

  it('is exact: 31 points for 10 units are 31 hundredths of the cents, cut off', () => {
    const program = programFrom(threeTiers({}, { earning: { points: 31, per: 10 } }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
        const stay = staySchema.parse({ roomRevenue: cents / 100 });
        expect(earn(program, { stay }).base).toBe(Number((BigInt(cents) * 31n) / 1_000n));
      }),
    );
  });
});
