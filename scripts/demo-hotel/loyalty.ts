import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { earn } from '../../plugin/domain/loyalty/earn.ts';
import { explain, type Step } from '../../plugin/domain/loyalty/evaluate.ts';
import type { Entry } from '../../plugin/domain/loyalty/entry.ts';
import { foldLedger, type Balance } from '../../plugin/domain/loyalty/ledger.ts';
import { ZERO_COUNTS, type Activity } from '../../plugin/domain/loyalty/measures.ts';
import { PRESETS, presetRules } from '../../plugin/domain/loyalty/presets.ts';
import { reviewAt, type Member } from '../../plugin/domain/loyalty/review.ts';
import { NO_END } from '../../plugin/domain/loyalty/status-end.ts';
import type { TierReason } from '../../plugin/domain/loyalty/reasons.ts';
import { conditionInWords, EARN_WORDS, stepsInWords } from '../../plugin/words/loyalty.ts';
import { inWords } from '../../plugin/words/words.ts';
import { below, chance, type Random } from '../generators/random.ts';
import { departureOf, keyOf, roomRevenueOf, type Guest, type GuestKind, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

const RULE_FILE = PRESETS.find(({ code }) => code === 'house')!;
const rules = presetRules('house');
const { program } = rules;
export const PROGRAM_ID = idOf('loyaltyProgram', program.code);
export const tierIdOf = (code: string): string => idOf('loyaltyTier', code);

export type LedgerEntry = Entry & {
  key: string;
  kind: Entry['kind'];
  stay: Stay | null;
  reward: Reward | null;
  reason: string;
};
export type Membership = {
  id: string;
  number: string;
  guest: Guest;
  enrolledOn: CalendarDate;
  entries: LedgerEntry[];
  balance: Balance;
  tier: string;
  rank: number;
  tierSince: CalendarDate;
  tierUntil: CalendarDate | null;
  tierReasons: TierReason[];
  window: { nights: number; stays: number; spend: number; basePoints: number };
  toNext: Step[];
  isSuspended: boolean;
};
export type Reward = {
  code: string;
  name: string;
  category: string;
  points: number;
  cost: number;
  stock: number | null;
  description: string;
};

export const REWARDS: readonly Reward[] = [
  {
    code: 'BREAKFAST',
    name: 'Breakfast for two',
    category: 'FOOD_AND_BEVERAGE',
    points: 450,
    cost: 16,
    stock: null,
    description: 'Breakfast for two on one morning.',
  },
  {
    code: 'UPGRADE',
    name: 'Upgrade by one class',
    category: 'UPGRADE',
    points: 900,
    cost: 25,
    stock: null,
    description: 'The next better room, if there is one on the day of arrival.',
  },
  {
    code: 'SPA',
    name: 'Fifty minutes in the spa',
    category: 'SPA',
    points: 1_400,
    cost: 38,
    stock: 200,
    description: 'A treatment of fifty minutes.',
  },
  {
    code: 'NIGHT',
    name: 'A night in a classic room',
    category: 'ROOM_NIGHT',
    points: 2_600,
    cost: 62,
    stock: null,
    description: 'One night for two with breakfast, when rooms are free.',
  },
  {
    code: 'CELLAR',
    name: 'Evening in a port cellar',
    category: 'EXPERIENCE',
    points: 3_200,
    cost: 80,
    stock: 24,
    description: 'Tasting with the cellar master and dinner.',
  },
];

/** Of a hundred guests of a kind who come back, or come at all, how many are members. */
const JOIN: Record<GuestKind, number> = { ONE_TIME: 12, LEISURE: 58, BUSINESS: 74, VIP: 90 };

const reviews = new Map<CalendarDate, ReturnType<typeof reviewAt>>();
const reviewOn = (day: CalendarDate): ReturnType<typeof reviewAt> => {
  let review = reviews.get(day);
  if (review === undefined) reviews.set(day, (review = reviewAt(rules, day)));
  return review;
};

/** A member's life with the program, stay by stay: points by the rule file, tiers as each review gives them. */
export const memberOf = (random: Random, guest: Guest, asOf: CalendarDate): Membership | null => {
  const completed = guest.stays
    .filter(({ status }) => status === 'CHECKED_OUT')
    .toSorted((one, other) => departureOf(one) - departureOf(other));
  const first = completed[0];
  if (first === undefined || !chance(random, JOIN[guest.kind] / 100)) return null;
  const number = `M${guest.number.slice(1)}`;
  const enrolledOn = fromDayNumber(first.arrival);
  let member: Member = { tier: program.tiers[0]!.code, tierUntil: null, enrolledOn };
  let tierSince = enrolledOn;
  const activities: Activity[] = [];
  const entries: LedgerEntry[] = [];
  let spendable = 0;

  const lookAt = (day: CalendarDate): ReturnType<ReturnType<typeof reviewAt>> => {
    const review = reviewOn(day)(member, activities);
    const tier = program.tiers[review.rank]!.code;
    if (tier !== member.tier) tierSince = day;
    member = { ...member, tier, tierUntil: review.until === NO_END ? null : review.until };
    return review;
  };

  for (const stay of completed) {
    const on = fromDayNumber(departureOf(stay));
    lookAt(fromDayNumber(stay.arrival));
    const earned = earn(program, {
      tier: member.tier,
      stay: {
        roomRevenue: roomRevenueOf(stay),
        extrasRevenue: stay.food + stay.other,
        tax: 0,
        currency: CURRENCY,
        nights: stay.nights,
        rooms: 1,
        departureOn: on,
        channel: stay.channel,
        ownStay: true,
        settled: true,
      },
    });
    if (earned.base > 0)
      entries.push({
        on,
        kind: 'EARN',
        points: earned.base,
        key: `${keyOf(stay)}:house:1`,
        qualifying: earned.counters,
        stay,
        reward: null,
        reason: inWords(EARN_WORDS, earned.reasons[0]!, 'en'),
      });
    if (earned.bonus > 0)
      entries.push({
        on,
        kind: 'BONUS',
        points: earned.bonus,
        key: `${keyOf(stay)}:house-bonus:1`,
        stay,
        reward: null,
        reason: inWords(EARN_WORDS, earned.reasons[1]!, 'en'),
      });
    spendable += earned.total;
    activities.push({ ...ZERO_COUNTS, from: on, to: on, ...withoutUndefined(earned.counters) });
    lookAt(on);
    const reward = chance(random, 0.2) ? REWARDS.findLast(({ points }) => points <= spendable) : undefined;
    const redeemedOn = addDays(on, 1 + below(random, 20));
    const held = (): number =>
      foldLedger(entries, { expiry: program.expiry, tier: member.tier, asOf: redeemedOn }).balance;
    if (reward !== undefined && redeemedOn <= asOf && held() >= reward.points) {
      entries.push({
        on: redeemedOn,
        kind: 'REDEEM',
        points: -reward.points,
        key: `${number}:redeem:${stay.number}`,
        stay: null,
        reward,
        reason: reward.name,
      });
      spendable -= reward.points;
    }
  }
  const review = lookAt(asOf);
  const expired = foldLedger(entries, { expiry: program.expiry, tier: member.tier, asOf }).expired;
  if (expired > 0)
    entries.push({
      on: asOf,
      kind: 'EXPIRE',
      points: -expired,
      key: `${number}:expire:${asOf}`,
      stay: null,
      reward: null,
      reason: 'No activity for 24 months',
    });
  const { tier, tierUntil, counters, toNext, reasons } = explain(rules, review, { asOf, member, windows: activities });
  return {
    id: idOf('loyaltyMembership', number),
    number,
    guest,
    enrolledOn,
    entries,
    balance: foldLedger(entries, { expiry: program.expiry, tier, asOf }),
    tier,
    rank: review.rank,
    tierSince,
    tierUntil,
    tierReasons: reasons,
    window: counters,
    toNext,
    isSuspended: guest.doNotRent,
  };
};

const withoutUndefined = (counters: ReturnType<typeof earn>['counters']): Partial<Activity> =>
  Object.fromEntries(Object.entries(counters).filter(([, count]) => count !== undefined));

export const programRecords = (memberships: readonly Membership[], from: CalendarDate): DemoRecord[] => {
  const points = memberships.reduce((sum, { balance }) => sum + balance.balance, 0);
  const { perPoint, breakagePercent } = program.value ?? { perPoint: 0, breakagePercent: 0 };
  return [
    {
      id: PROGRAM_ID,
      name: 'Casa Atlântica Club',
      code: 'CLUB',
      currencyCode: CURRENCY,
      rules: RULE_FILE,
      effectiveFrom: from,
      status: 'ACTIVE',
      membersCount: memberships.length,
      pointsLiability: euros(points * perPoint * (1 - breakagePercent / 100)),
    },
  ];
};

const COLOURS = ['GRAY', 'SKY', 'YELLOW', 'PURPLE'];
export const tierRecords = (): DemoRecord[] =>
  program.tiers.map((tier, rank) => ({
    id: tierIdOf(tier.code),
    name: tier.name,
    key: `CLUB:${tier.code}`,
    programId: PROGRAM_ID,
    code: tier.code,
    rank,
    thresholds: tier.qualify === undefined ? 'Joining' : conditionInWords(tier.qualify, 'en'),
    bonusPercent: tier.bonusPercent,
    benefits: tier.benefits,
    colour: COLOURS[rank] ?? 'BLUE',
  }));

export const membershipRecord = (membership: Membership): DemoRecord => ({
  id: membership.id,
  number: membership.number,
  personId: membership.guest.id,
  programId: PROGRAM_ID,
  status: membership.isSuspended ? 'SUSPENDED' : 'ACTIVE',
  enrolledOn: membership.enrolledOn,
  tierId: tierIdOf(membership.tier),
  tierRank: membership.rank,
  tierSince: membership.tierSince,
  tierUntil: membership.tierUntil,
  points: membership.balance.balance,
  pointsExpiringNext: membership.balance.nextExpiry?.points ?? 0,
  pointsExpireOn: membership.balance.nextExpiry?.on ?? null,
  qualifyingNights: membership.window.nights,
  qualifyingStays: membership.window.stays,
  qualifyingSpend: euros(membership.window.spend),
  qualifyingPoints: membership.window.basePoints,
  toNextTier: stepsInWords(membership.toNext, 'en'),
});

export const entryRecords = function* (memberships: readonly Membership[]): Generator<DemoRecord> {
  for (const { id, entries } of memberships)
    for (const entry of entries)
      yield {
        id: idOf('pointsEntry', entry.key),
        name: `${entry.points} ${entry.kind.toLowerCase()}`,
        key: entry.key,
        membershipId: id,
        kind: entry.kind,
        points: entry.points,
        stayId: entry.stay?.id ?? null,
        rewardId: entry.reward === null ? null : rewardIdOf(entry.reward),
        earnedOn: entry.on,
        reason: entry.reason,
        ...(entry.qualifying
          ? {
              qualifyingNights: entry.qualifying.nights ?? 0,
              qualifyingStays: entry.qualifying.stays ?? 0,
              qualifyingSpend: euros(entry.qualifying.spend ?? 0),
              qualifyingPoints: entry.qualifying.basePoints ?? 0,
            }
          : {}),
      };
};

const rewardIdOf = ({ code }: Reward): string => idOf('reward', code);
export const rewardRecords = (from: CalendarDate): DemoRecord[] =>
  REWARDS.map((reward) => ({
    id: rewardIdOf(reward),
    name: reward.name,
    key: `CLUB:${reward.code}`,
    programId: PROGRAM_ID,
    code: reward.code,
    category: reward.category,
    description: reward.description,
    points: reward.points,
    cost: euros(reward.cost),
    stock: reward.stock,
    validFrom: from,
    active: true,
  }));

/** Every redemption of the ledger, with the next stay that it can be for. */
export const redemptionRecords = function* (memberships: readonly Membership[], today: number): Generator<DemoRecord> {
  for (const { id, guest, entries } of memberships)
    for (const { key, on, points, reward } of entries) {
      if (reward === null) continue;
      const stay =
        guest.stays.find(
          ({ arrival, status }) => arrival >= dayNumber(on) && status !== 'CANCELLED' && status !== 'NO_SHOW',
        ) ?? null;
      const status =
        stay?.status === 'CHECKED_OUT'
          ? 'FULFILLED'
          : stay !== null || today - dayNumber(on) > 14
            ? 'CONFIRMED'
            : 'REQUESTED';
      yield {
        id: idOf('rewardRedemption', key),
        name: reward.name,
        key,
        membershipId: id,
        rewardId: rewardIdOf(reward),
        stayId: stay?.id ?? null,
        status,
        points: -points,
        redeemedOn: on,
      };
    }
};
