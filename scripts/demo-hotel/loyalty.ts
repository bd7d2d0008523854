import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { spendKey } from '../../plugin/domain/loyalty/command-keys.ts';
import { accountStayKey, ageOf, nextLookOn } from '../../plugin/domain/loyalty/members.ts';
import {
  accountant,
  type Account,
  type AccountHistory,
  type AccountStay,
} from '../../plugin/domain/loyalty/account.ts';
import type { Entry } from '../../plugin/domain/loyalty/entry.ts';
import { entitlementOf, isAhead } from '../../plugin/domain/loyalty/entitlement.ts';
import { PRESETS, presetRules } from '../../plugin/domain/loyalty/presets.ts';
import { micros } from '../../plugin/domain/money.ts';
import { conditionInWords } from '../../plugin/words/loyalty-conditions.ts';
import { ENTRY_WORDS, stepsInWords, withTierName } from '../../plugin/words/loyalty.ts';
import { inWords } from '../../plugin/words/words.ts';
import { below, chance, type Random } from '../generators/random.ts';
import { departureOf, roomRevenueOf, type Guest, type GuestKind, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

const RULE_FILE = PRESETS.find(({ code }) => code === 'house')!;
const rules = presetRules('house');
const { program } = rules;
export const tierNames: ReadonlyMap<string, string> = new Map(program.tiers.map(({ code, name }) => [code, name]));
export const PROGRAM_ID = idOf('loyaltyProgram', program.code);
export const tierIdOf = (code: string): string => idOf('loyaltyTier', code);

export type LedgerEntry = Entry & {
  key: string;
  kind: Entry['kind'];
  stay: Stay | null;
  reward: Reward | null;
  reason: string;
  reasons?: unknown;
};
export type Membership = {
  id: string;
  number: string;
  guest: Guest;
  /** What the account was asked about, and its answer. */
  history: AccountHistory;
  account: Omit<Account, 'entries'>;
  entries: LedgerEntry[];
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

const account = accountant(rules);

const accountStayOf = (membershipId: string, stay: Stay): AccountStay => ({
  key: accountStayKey(membershipId, stay.id),
  propertyId: stay.property.id,
  property: stay.property.code,
  brand: null,
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  nights: stay.nights,
  rooms: 1,
  roomRevenue: micros(roomRevenueOf(stay)),
  extrasRevenue: micros(stay.food + stay.other),
  tax: micros(0),
  currencyCode: CURRENCY,
  exchangeRate: null,
  channel: stay.channel,
  rate: stay.plan.code,
  ownStay: true,
  settled: true,
});

/** A member with what he redeemed now and then. Points and tiers are what the app's own account of him says. */
export const memberOf = (random: Random, guest: Guest, asOf: CalendarDate): Membership | null => {
  const completed = guest.stays
    .filter(({ status }) => status === 'CHECKED_OUT')
    .toSorted((one, other) => departureOf(one) - departureOf(other));
  const first = completed[0];
  if (first === undefined || !chance(random, JOIN[guest.kind] / 100)) return null;
  const number = `M${guest.number.slice(1)}`;
  const id = idOf('loyaltyMembership', number);
  const byKey = new Map(completed.map((stay) => [accountStayKey(id, stay.id), stay]));
  const redeemed: LedgerEntry[] = [];
  const history = (): AccountHistory => ({
    number: id,
    enrolledOn: fromDayNumber(first.arrival),
    stays: completed.map((stay) => accountStayOf(id, stay)),
    entries: redeemed,
    override: null,
  });
  for (const stay of completed) {
    if (!chance(random, 0.2)) continue;
    const on = addDays(fromDayNumber(departureOf(stay)), 1 + below(random, 20));
    if (on > asOf || on <= (redeemed.at(-1)?.on ?? '')) continue;
    const { balance } = account(history(), on);
    const reward = REWARDS.findLast(({ points }) => points <= balance.balance);
    if (reward !== undefined)
      redeemed.push({
        on,
        kind: 'REDEEM',
        points: -reward.points,
        key: spendKey(id, redeemed.length + 1),
        stay: null,
        reward,
        reason: reward.name,
      });
  }
  const { entries, ...standing } = account(history(), asOf);
  return {
    id,
    number,
    guest,
    history: history(),
    account: standing,
    entries: [
      ...redeemed,
      ...entries.map(({ reasons: [reason], stay, ...entry }) => ({
        ...entry,
        stay: stay === null ? null : byKey.get(stay)!,
        reward: null,
        reason: inWords(ENTRY_WORDS, withTierName(reason!, tierNames), 'en'),
        reasons: [reason],
      })),
    ],
    isSuspended: guest.doNotRent,
  };
};

const benefitCostOf = ({ account: { tier, evaluation } }: Membership): number => {
  const { perYear, perNight } = program.tiers.find(({ code }) => code === tier)?.benefitCost ?? {
    perYear: 0,
    perNight: 0,
  };
  return perYear + perNight * evaluation.counters.nights;
};

/** What the tier of a member entitles to on his stays; after departure also which of it he was given. */
/** Whether a stay bears the tier of a member: one that is ahead, in house, or was over after the guest had joined. */
export const isMembersStay = (memberships: readonly Membership[]): ((stay: Stay) => boolean) => {
  const since = new Map(
    memberships.flatMap(({ guest, isSuspended, history }) =>
      isSuspended ? [] : [[guest, history.enrolledOn] as const],
    ),
  );
  return ({ guest, status, arrival }) => {
    const enrolledOn = guest === null ? undefined : since.get(guest);
    if (enrolledOn === undefined) return false;
    return isAhead(status) || (status === 'CHECKED_OUT' && fromDayNumber(arrival) >= enrolledOn);
  };
};

export const entitlementFields = (memberships: readonly Membership[]): ((stay: Stay) => object) => {
  const tiers = new Map(
    memberships.flatMap(({ guest, isSuspended, account: { tier } }) =>
      isSuspended ? [] : [[guest, program.tiers.find(({ code }) => code === tier)!] as const],
    ),
  );
  const isMembers = isMembersStay(memberships);
  return (stay) => {
    const { guest, status, number } = stay;
    const tier = guest === null ? undefined : tiers.get(guest);
    if (tier === undefined || !(isAhead(status) || status === 'CHECKED_OUT')) return {};
    const entitlement = entitlementOf([tier]);
    if (isAhead(status)) return entitlement;
    const given = entitlement.memberBenefits.filter((_, at) => (number.charCodeAt(number.length - 1) + at) % 2 === 0);
    return { benefitsGiven: given, ...(isMembers(stay) ? { memberTier: entitlement.memberTier } : {}) };
  };
};

export const programRecords = (all: readonly Membership[], from: CalendarDate): DemoRecord[] => {
  const memberships = all.filter(({ isSuspended }) => !isSuspended);
  const points = memberships.reduce((sum, { account: { balance } }) => sum + balance.balance, 0);
  const { perPoint, breakagePercent } = program.value ?? { perPoint: 0, breakagePercent: 0 };
  return [
    {
      id: PROGRAM_ID,
      name: 'Casa Atlântica Club',
      code: 'CLUB',
      currencyCode: CURRENCY,
      rules: RULE_FILE,
      preset: RULE_FILE.code,
      version: 1,
      versions: [{ version: 1, from: null, rules: RULE_FILE }],
      effectiveFrom: from,
      status: 'ACTIVE',
      membersCount: memberships.length,
      pointsLiability: euros(points * perPoint * (1 - breakagePercent / 100)),
      benefitCost: euros(memberships.reduce((sum, member) => sum + benefitCostOf(member), 0)),
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

export const membershipRecord = (
  { id, number, guest, history, account: standing, isSuspended }: Membership,
  asOf: CalendarDate,
): DemoRecord => {
  const { balance, evaluation, tier, rank, tierSince, tierUntil } = standing;
  const { counters } = evaluation;
  return {
    id,
    number,
    key: `${guest.id}:${PROGRAM_ID}`,
    personId: guest.id,
    programId: PROGRAM_ID,
    status: isSuspended ? 'SUSPENDED' : 'ACTIVE',
    enrolledOn: history.enrolledOn,
    tierId: tierIdOf(tier),
    tierRank: rank,
    tierSince,
    tierUntil,
    points: balance.balance,
    pointsExpiringNext: balance.nextExpiry?.points ?? 0,
    ...ageOf(balance),
    pointsExpireOn: balance.nextExpiry?.on ?? null,
    qualifyingNights: counters.nights,
    qualifyingStays: counters.stays,
    qualifyingSpend: euros(counters.spend),
    qualifyingPoints: counters.basePoints,
    carriedOver: evaluation.carriedOver.nights ?? 0,
    toNextTier: stepsInWords(
      evaluation.toNext.map((step) => withTierName(step, tierNames)),
      'en',
    ),
    toNextSteps: evaluation.toNext,
    tierReasons: standing.grounds,
    tierReviewOn: nextLookOn(standing, asOf),
  };
};

export const entryRecords = function* (memberships: readonly Membership[]): Generator<DemoRecord> {
  for (const { id, entries } of memberships)
    for (const entry of entries)
      yield {
        id: idOf('pointsEntry', entry.key),
        name: `${entry.points.toLocaleString('en')} · ${entry.on}`,
        key: entry.key,
        membershipId: id,
        kind: entry.kind,
        points: entry.points,
        stayId: entry.stay?.id ?? null,
        rewardId: entry.reward === null ? null : rewardIdOf(entry.reward),
        earnedOn: entry.on,
        reason: entry.reason,
        reasons: entry.reasons ?? null,
        reverses: entry.reverses ?? '',
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

export const rewardIdOf = ({ code }: Reward): string => idOf('reward', code);
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
