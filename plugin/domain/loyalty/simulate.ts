import { micros, roundToMicros, units, type Micros } from '../money.ts';
import type { CalendarDate } from '../calendar-dates.ts';
import { exactly } from './measures.ts';
import { reviewAt, type Review } from './review.ts';
import type { Rules } from './rules.ts';
import { NO_END } from './status-end.ts';
import type { Case } from './evaluate.ts';

type Standing = { tier: string; tierUntil: CalendarDate | null };
export type Move = { before: Standing; after: Standing; move: 'UP' | 'DOWN' | 'SAME' };

/** One program over all members. Money is in the program's currency; 0 where the rule file puts no price on it. */
export type ProgramTotals = {
  program: string;
  tiers: Record<string, number>;
  /** Points that members have now, as given. */
  pointsHeld: number;
  /** Points that the activity of the newest window earns at the tier after the review, at the rate of the common brand. */
  pointsEarned: number;
  /** What the points held and earned will cost when spent, less the share that never is. */
  pointsLiability: number;
  /** What the tier benefits cost for a year with the nights of the newest window. */
  benefitCost: number;
};

export type Simulation = {
  members: number;
  up: number;
  down: number;
  same: number;
  moves: { from: string; to: string; members: number }[];
  before: ProgramTotals;
  after: ProgramTotals;
};

const standingOf = (rules: Rules, review: Review): Standing => ({
  tier: rules.tiers[review.rank]!.tier.code,
  tierUntil: review.until === NO_END ? null : review.until,
});

/** Adds up one program, member by member. */
const totalsOf = (rules: Rules) => {
  const { program } = rules;
  const tiers = new Map(program.tiers.map(({ code }) => [code, 0]));
  let [pointsHeld, pointsEarned, benefits] = [0, 0, 0];
  return {
    add: (review: Review, points: number): void => {
      const { tier } = rules.tiers[review.rank]!;
      const { window } = review.newest;
      const spend = window.spend - (review.carriedIn.spend ?? 0);
      const nights = window.nights - (review.carriedIn.nights ?? 0);
      const base = Math.floor(exactly((spend * program.earning.points) / program.earning.per));
      tiers.set(tier.code, (tiers.get(tier.code) ?? 0) + 1);
      pointsHeld += points;
      pointsEarned += base + Math.floor((base * tier.bonusPercent) / 100);
      if (tier.benefitCost)
        benefits += micros(tier.benefitCost.perYear) + roundToMicros(micros(tier.benefitCost.perNight) * nights);
    },
    totals: (): ProgramTotals => {
      const cost = micros(program.value?.perPoint ?? 0);
      const spent = 1 - (program.value?.breakagePercent ?? 0) / 100;
      return {
        program: program.code,
        tiers: Object.fromEntries(tiers),
        pointsHeld,
        pointsEarned,
        pointsLiability: units(roundToMicros((pointsHeld + pointsEarned) * cost * spent)),
        benefitCost: units(benefits as Micros),
      };
    },
  };
};

/**
 * Compares two sets of rules over the same members. Both are applied to the windows as they are given, whatever the dates
 * from which they are in force, because the question is what would be if they were.
 */
export const simulation = (after: Rules, before: Rules) => {
  const [oldRules, newRules] = [
    { ...before, earlier: undefined },
    { ...after, earlier: undefined },
  ];
  const [oldTotals, newTotals] = [totalsOf(oldRules), totalsOf(newRules)];
  const counts = { UP: 0, DOWN: 0, SAME: 0 };
  const moves = new Map<string, Simulation['moves'][number]>();
  const reviewsByDay = new Map<
    CalendarDate,
    { before: ReturnType<typeof reviewAt>; after: ReturnType<typeof reviewAt> }
  >();

  return {
    /** Reviews one member by both rules. @throws Refusal for a tier that one of the programs has not. */
    add: ({ asOf, member, windows }: Case, points = 0): Move => {
      const reviews = reviewsByDay.get(asOf) ?? { before: reviewAt(oldRules, asOf), after: reviewAt(newRules, asOf) };
      reviewsByDay.set(asOf, reviews);
      const old = reviews.before(member ?? undefined, windows);
      const next = reviews.after(member ?? undefined, windows);
      const [from, to] = [standingOf(oldRules, old), standingOf(newRules, next)];
      // Tiers of one name are compared by their place in the new rules, so that a tier put in between moves nobody.
      const oldRank = newRules.ranks.get(from.tier) ?? old.rank;
      const move = next.rank > oldRank ? 'UP' : next.rank < oldRank ? 'DOWN' : 'SAME';
      counts[move] += 1;
      oldTotals.add(old, points);
      newTotals.add(next, points);
      const name = `${from.tier} ${to.tier}`;
      const seen = moves.get(name);
      if (seen) seen.members += 1;
      else moves.set(name, { from: from.tier, to: to.tier, members: 1 });
      return { before: from, after: to, move };
    },
    result: (): Simulation => ({
      members: counts.UP + counts.DOWN + counts.SAME,
      up: counts.UP,
      down: counts.DOWN,
      same: counts.SAME,
      moves: [...moves.values()].sort(
        (a, b) => b.members - a.members || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
      ),
      before: oldTotals.totals(),
      after: newTotals.totals(),
    }),
  };
};
