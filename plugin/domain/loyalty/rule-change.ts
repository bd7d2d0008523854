import { addMonths, type CalendarDate } from '../calendar-dates.ts';
import { micros, roundToMicros, units, type Micros } from '../money.ts';
import { accountant, entriesByHand, type Account } from './account.ts';
import { exactly } from './measures.ts';
import type { MemberAccount } from './members.ts';
import type { Program } from './rule-file.ts';
import { rulesOn, type Rules } from './rules.ts';

/** One set of rules over all members. Money is in units of its currency; 0 where it puts no price on something. */
export type RuleTotals = {
  currency: string | null;
  /** Members by tier, the lowest in front. */
  tiers: { code: string; name: string; members: number }[];
  pointsHeld: number;
  /** Points that stays of the last twelve months have earned. */
  pointsEarned: number;
  /** What the points held will cost when spent, less the share that never is. */
  pointsLiability: number;
  /** What the benefits of the tiers cost in the last twelve months. */
  benefitCost: number;
  /** Stays that earn nothing because the rules cannot reckon them, such as those in a currency without a rate. */
  staysNotReckoned: number;
};

/** A member whom the change moves, or whose points it changes. */
export type Mover = {
  membershipId: string;
  number: string;
  from: string;
  to: string;
  until: CalendarDate | null;
  pointsBefore: number;
  pointsAfter: number;
};

/** Who moves where by other rules, and what it costs. */
export type RuleChange = {
  asOf: CalendarDate;
  members: number;
  up: number;
  down: number;
  same: number;
  moves: { from: string; to: string; members: number }[];
  before: RuleTotals;
  after: RuleTotals;
  /** Those who change tier, at most 20,000 of them. */
  movers: Mover[];
  moversLeftOut: number;
};

const MOST_MOVERS = 20_000;

type Sums = { members: Record<string, number>; held: number; earned: number; benefits: number; notReckoned: number };

/** What was added up so far: plain data, so that it can be recorded between two parts of the work. */
export type RuleChangeSoFar = {
  up: number;
  down: number;
  same: number;
  moves: Record<string, number>;
  before: Sums;
  after: Sums;
  movers: Mover[];
  moversLeftOut: number;
};

const NOTHING: Sums = { members: {}, held: 0, earned: 0, benefits: 0, notReckoned: 0 };
export const NO_CHANGE: RuleChangeSoFar = {
  up: 0,
  down: 0,
  same: 0,
  moves: {},
  before: NOTHING,
  after: NOTHING,
  movers: [],
  moversLeftOut: 0,
};

const plus = (sums: Sums, program: Program, account: Account, asOf: CalendarDate): Sums => {
  const { tier, balance, refused, stays } = account;
  const yearAgo = addMonths(asOf, -12);
  const ofYear = stays.filter(({ on }) => on > yearAgo);
  const cost = program.tiers.find(({ code }) => code === tier)?.benefitCost;
  const nights = ofYear.reduce((sum, { counters }) => sum + (counters.nights ?? 0), 0);
  const benefits = cost ? micros(cost.perYear) + roundToMicros(micros(cost.perNight) * nights) : 0;
  return {
    members: { ...sums.members, [tier]: (sums.members[tier] ?? 0) + 1 },
    held: exactly(sums.held + balance.balance),
    earned: exactly(sums.earned + ofYear.reduce((sum, { base, bonus }) => sum + base + bonus, 0)),
    benefits: sums.benefits + benefits,
    notReckoned: sums.notReckoned + refused.length,
  };
};

const totals = (
  { currency, tiers, value }: Program,
  { members, held, earned, benefits, notReckoned }: Sums,
): RuleTotals => ({
  currency: currency ?? null,
  tiers: tiers.map(({ code, name }) => ({ code, name, members: members[code] ?? 0 })),
  pointsHeld: held,
  pointsEarned: earned,
  pointsLiability: units(
    roundToMicros(held * micros(value?.perPoint ?? 0) * (1 - (value?.breakagePercent ?? 0) / 100)),
  ),
  benefitCost: units(benefits as Micros),
  staysNotReckoned: notReckoned,
});

/**
 * Compares the accounts of members with what they would be if other rules had been in force since each of them joined:
 * what was booked by hand stays, what stays earn, what expires and which tiers are reached is worked out anew.
 * @param current the rules of today, those of earlier days with them.
 * @param soFar where another part of the work has left off.
 */
export const ruleChange = (next: Rules, current: Rules, asOf: CalendarDate, soFar: RuleChangeSoFar = NO_CHANGE) => {
  const account = accountant(next);
  const now = rulesOn(current, asOf).program;
  const sums = { ...soFar, moves: { ...soFar.moves }, movers: [...soFar.movers] };
  return {
    /** @param before the account of a member as it is. */
    add: ({ member, account: before, history }: MemberAccount): void => {
      const after = account({ ...history, entries: entriesByHand(history) }, asOf);
      // Tiers of one name are compared by their place in the new rules, so that a tier put in between moves nobody.
      const rank = next.ranks.get(before.tier) ?? before.rank;
      const move = after.rank > rank ? 'up' : after.rank < rank ? 'down' : 'same';
      sums[move] += 1;
      sums.before = plus(sums.before, now, before, asOf);
      sums.after = plus(sums.after, next.program, after, asOf);
      const name = `${before.tier} ${after.tier}`;
      sums.moves[name] = (sums.moves[name] ?? 0) + 1;
      if (move === 'same') return;
      if (sums.movers.length === MOST_MOVERS) sums.moversLeftOut += 1;
      else
        sums.movers.push({
          membershipId: member.id,
          number: member.number,
          from: before.tier,
          to: after.tier,
          until: after.tierUntil,
          pointsBefore: before.balance.balance,
          pointsAfter: after.balance.balance,
        });
    },
    soFar: (): RuleChangeSoFar => sums,
    result: (): RuleChange => ({
      asOf,
      members: sums.up + sums.down + sums.same,
      up: sums.up,
      down: sums.down,
      same: sums.same,
      moves: Object.entries(sums.moves)
        .map(([name, members]) => ({ from: name.split(' ')[0]!, to: name.split(' ')[1]!, members }))
        .toSorted((a, b) => b.members - a.members || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
      before: totals(now, sums.before),
      after: totals(next.program, sums.after),
      movers: sums.movers,
      moversLeftOut: sums.moversLeftOut,
    }),
  };
};
