import type { Mover, RuleChange, RuleTotals } from '../../plugin/domain/loyalty/rule-change.ts';
import { micros, type Money } from '../../plugin/domain/money.ts';

/** Members of a tier by the rules in force and by those tried; null where the rules have no such tier. */
export type TierChange = { id: string; name: string; before: number | null; after: number | null };
/** A member who moves, tiers by their names. */
export type MoverLine = {
  id: string;
  number: string;
  isRise: boolean;
  from: string;
  to: string;
  before: number;
  after: number;
};
/** `null` where neither rules nor program name a currency, so that nothing can be priced. */
type Costs = { points: number; liability: Money | null; benefits: Money | null };

export type SimulationView = Pick<RuleChange, 'members' | 'up' | 'down'> & {
  before: Costs;
  after: Costs;
  notReckoned: number;
  tiers: TierChange[];
  /** Those who fall in front. */
  movers: MoverLine[];
  hidden: number;
};

const costsOf = (
  { currency, pointsHeld, pointsLiability, benefitCost }: RuleTotals,
  programCurrency: string,
): Costs => {
  const currencyCode = currency ?? programCurrency;
  const money = (amount: number): Money | null =>
    currencyCode === '' ? null : { amountMicros: micros(amount), currencyCode };
  return { points: pointsHeld, liability: money(pointsLiability), benefits: money(benefitCost) };
};

/** The tiers of both rules in one order, the highest last; those that only the old rules have come last. */
const tierChanges = ({ before, after }: RuleChange): TierChange[] => {
  const old = new Map(before.tiers.map(({ code, members }) => [code, members]));
  const codes = new Set(after.tiers.map(({ code }) => code));
  return [
    ...after.tiers.map(({ code, name, members }) => ({
      id: code,
      name,
      before: old.get(code) ?? null,
      after: members,
    })),
    ...before.tiers
      .filter(({ code }) => !codes.has(code))
      .map(({ code, name, members }) => ({ id: code, name, before: members, after: null })),
  ];
};

/**
 * Turns what a simulation came to into what is shown.
 * @param currencyCode the program's, for rules that name none; '' where it has none either.
 * @param most so many members at most are told one by one.
 */
export const simulationView = (result: RuleChange, currencyCode: string, most: number): SimulationView => {
  const { members, up, down, before, after, movers, moversLeftOut } = result;
  const ranks = new Map(after.tiers.map(({ code }, rank) => [code, rank]));
  const names = new Map([...before.tiers, ...after.tiers].map(({ code, name }) => [code, name]));
  const oldRank = (code: string): number => ranks.get(code) ?? before.tiers.findIndex((tier) => tier.code === code);
  const lineOf = ({ membershipId, number, from, to, pointsBefore, pointsAfter }: Mover): MoverLine => ({
    id: membershipId,
    number,
    isRise: (ranks.get(to) ?? 0) > oldRank(from),
    from: names.get(from) ?? from,
    to: names.get(to) ?? to,
    before: pointsBefore,
    after: pointsAfter,
  });
  const lines = movers.map(lineOf).toSorted((one, other) => Number(one.isRise) - Number(other.isRise));
  return {
    members,
    up,
    down,
    before: costsOf(before, currencyCode),
    after: costsOf(after, currencyCode),
    notReckoned: after.staysNotReckoned,
    tiers: tierChanges(result),
    movers: lines.slice(0, most),
    hidden: lines.length - Math.min(lines.length, most) + moversLeftOut,
  };
};
