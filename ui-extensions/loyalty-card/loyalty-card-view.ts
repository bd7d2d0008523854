import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Step } from '../../plugin/domain/loyalty/evaluate.ts';
import type { Measure } from '../../plugin/domain/loyalty/measures.ts';
import { units } from '../../plugin/domain/money.ts';
import type { LoyaltyCards } from '../../plugin/host/loyalty-card.ts';

type Membership = LoyaltyCards['memberships'][number];
type Redemption = LoyaltyCards['redemptions'][number];

/** How far one way to the next tier is, in the measure that it asks for. */
export type Progress = { measure: Measure; has: number; target: number };

/** One card: what it is worth today and what comes next. */
export type CardView = {
  membership: Membership;
  program: string;
  /** The ways to the next tier that are still open, tiers under their names. */
  steps: Step[];
  progress: Progress[];
  tierReasons: Membership['tierReasons'];
  expiring: { points: number; on: CalendarDate } | null;
  /** Rewards that the member has not had yet, so that they may be taken back. */
  redemptions: Redemption[];
  rewards: { code: string; name: string; points: number; isAffordable: boolean }[];
  tiers: { code: string; name: string }[];
  isOpen: boolean;
};

/** All cards of a guest, and the programs that the guest is not in. */
export type CardsView = { cards: CardView[]; joinable: LoyaltyCards['programs'] };

const COUNTED = {
  nights: ({ qualifyingNights }) => qualifyingNights,
  stays: ({ qualifyingStays }) => qualifyingStays,
  spend: ({ qualifyingSpend }) => (qualifyingSpend === null ? 0 : units(qualifyingSpend.amountMicros)),
  basePoints: ({ qualifyingPoints }) => qualifyingPoints,
} as const satisfies Partial<Record<Measure, (membership: Membership) => number>>;

const isCounted = (measure: string): measure is keyof typeof COUNTED => measure in COUNTED;

/** Ways that ask for one measure of the window; others are told in words only. */
const progressOf = (membership: Membership, steps: readonly Step[]): Progress[] =>
  steps.flatMap(({ missing, over, inDays }) => {
    const [first, ...others] = Object.entries(missing);
    if (first === undefined || others.length > 0 || over !== undefined || inDays !== undefined) return [];
    const [measure, lacks] = first;
    if (!isCounted(measure)) return [];
    const has = COUNTED[measure](membership);
    return [{ measure, has, target: has + lacks }];
  });

const cardOf = (membership: Membership, cards: LoyaltyCards, today: CalendarDate): CardView => {
  const isOwn = ({ membershipId }: { membershipId: string | null }): boolean => membershipId === membership.id;
  const tiers = cards.tiers.filter(({ programId }) => programId === membership.programId);
  const nameOf = (code: string): string => tiers.find((tier) => tier.code === code)?.name ?? code;
  const named = <Item extends object>(item: Item): Item =>
    'tier' in item && typeof item.tier === 'string' ? { ...item, tier: nameOf(item.tier) } : item;
  const steps = membership.toNextSteps.filter(({ blockedBy }) => blockedBy === undefined).map(named);
  return {
    membership,
    program: cards.programs.find(({ id }) => id === membership.programId)?.name ?? '',
    steps,
    progress: progressOf(membership, steps),
    tierReasons: membership.tierReasons.map(named),
    expiring:
      membership.pointsExpireOn === null || membership.pointsExpiringNext === 0
        ? null
        : { points: membership.pointsExpiringNext, on: membership.pointsExpireOn },
    redemptions: cards.redemptions.filter(
      (redemption) => isOwn(redemption) && (redemption.status === 'REQUESTED' || redemption.status === 'CONFIRMED'),
    ),
    rewards: cards.rewards
      .filter(
        ({ programId, stock, validFrom, validTo }) =>
          programId === membership.programId &&
          stock !== 0 &&
          (validFrom === null || validFrom <= today) &&
          (validTo === null || today <= validTo),
      )
      .map(({ code, name, points }) => ({ code, name, points, isAffordable: points <= membership.points })),
    tiers: tiers.map(({ code, name }) => ({ code, name })),
    isOpen: membership.status === 'ACTIVE',
  };
};

/** Turns the cards of a guest into what is shown; cards that are closed come last. */
export const cardsView = (cards: LoyaltyCards, today: CalendarDate): CardsView => {
  const views = cards.memberships.map((membership) => cardOf(membership, cards, today));
  const joined = new Set(
    cards.memberships.filter(({ status }) => status !== 'CLOSED').map(({ programId }) => programId),
  );
  return {
    cards: views.toSorted(
      (one, other) => Number(one.membership.status === 'CLOSED') - Number(other.membership.status === 'CLOSED'),
    ),
    joinable: cards.programs.filter(({ id }) => !joined.has(id)),
  };
};

/** A whole number as it is typed; null for anything else, and for 0. */
export const typedPoints = (typed: string): number | null => {
  const points = Number(typed);
  return typed.trim() === '' || !Number.isInteger(points) || points === 0 ? null : points;
};
