import { addDays, earliestToday, latestToday, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';
import { nightsOf } from '../stays/nights.ts';
import type { StayStatus } from '../stays/status.ts';
import {
  accountant,
  entriesAsOf,
  entriesByHand,
  type Account,
  type AccountHistory,
  type AccountStay,
  type NewEntry,
  type Opening,
  type TierOverride,
} from './account.ts';
import { joinedCards } from './command-keys.ts';
import type { Entry } from './entry.ts';
import type { Step } from './evaluate.ts';
import type { Balance } from './ledger.ts';
import { leftOutOf, type GuestMarks, type LeftOut } from './left-out.ts';
import { nextNoticeOn } from './notices.ts';
import type { TierReason } from './reasons.ts';
import { rulesOn, type Rules } from './rules.ts';

/** What of a stay counts for a membership. */
export type MemberStay = {
  id: string;
  status: StayStatus;
  /** Something about it cannot be; it counts nowhere. */
  toCorrect: boolean;
  propertyId: string | null;
  /** The code of the property. */
  property: string | null;
  brand: string | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  roomRevenue: Money | null;
  foodRevenue: Money | null;
  otherRevenue: Money | null;
  channel: string | null;
  rate: string | null;
};

export const MEMBERSHIP_STATUSES = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** A line of the ledger as it is recorded. */
export type LedgerEntry = Entry & { key: string };

/** A membership as people and commands have set it, with all that its account follows from. */
export type MemberSituation = {
  id: string;
  number: string;
  guestId: string | null;
  marks: GuestMarks;
  status: MembershipStatus;
  /** Null on one that was made by hand and is not completed yet. */
  enrolledOn: CalendarDate | null;
  programId: string | null;
  /** Null where the program is not active, or has no rules that can be read. */
  rules: Rules | null;
  override: TierOverride | null;
  /** What the guest brought along from another system. */
  opening?: Opening | null;
  entries: readonly LedgerEntry[];
  /** All stays of the guest that were checked out. */
  stays: readonly MemberStay[];
  /** The rank of the tier that is recorded; null where none is. */
  storedRank: number | null;
};

/** What the app works out for a membership. */
export type MembershipAccount = {
  tier: string;
  tierRank: number;
  tierSince: CalendarDate;
  tierUntil: CalendarDate | null;
  points: number;
  pointsExpiringNext: number;
  /** The year in which the newest of the points were earned; null where there are none. */
  pointsYear: number | null;
  /** Of the points, those earned in that year and in the year before it; the rest is older. */
  pointsOfYear: number;
  pointsOfYearBefore: number;
  pointsExpireOn: CalendarDate | null;
  qualifyingNights: number;
  qualifyingStays: number;
  qualifyingSpend: number;
  qualifyingPoints: number;
  carriedOver: number;
  toNext: Step[];
  tierReasons: TierReason[];
  tierReviewOn: CalendarDate | null;
  refused: Account['refused'];
};

/** A tier that was reached just now, for the front desk to welcome the guest to. */
export type TierWelcome = { membershipId: string; guestId: string; tier: string; since: CalendarDate };

/** A membership that was looked at: what is to be added to its ledger, what it should be, and whom to welcome. */
export type Settled = {
  id: string;
  entries: readonly NewEntry[];
  account: MembershipAccount;
  welcome: TierWelcome | null;
  /** The tier is lower than the one recorded, which stays until the review. */
  waits: boolean;
  /** The day that all this is of. */
  day: CalendarDate;
};

/** Longer ago than this nobody is welcomed to a tier: it comes from stays that were recorded late. */
const WELCOME_DAYS = 30;

const amountIn = (currencyCode: string | null, amounts: readonly (Money | null)[]) =>
  roundToMicros(
    amounts.reduce((sum, amount) => (amount?.currencyCode === currencyCode ? sum + amount!.amountMicros : sum), 0),
  );

/** The key of a stay in the ledger of a membership: several memberships may earn by one stay. */
export const accountStayKey = (membershipId: string, stayId: string): string => `${membershipId}:${stayId}`;

/** The id of the stay that an entry is of: the inverse of {@link accountStayKey}. */
export const stayOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** A stay in the form of the account; null where it does not count. */
const accountStay = (membershipId: string, stay: MemberStay): AccountStay | null => {
  const { status, toCorrect, arrivalOn, departureOn, roomRevenue, foodRevenue, otherRevenue } = stay;
  if (status !== 'CHECKED_OUT' || toCorrect || arrivalOn === null || departureOn === null) return null;
  const currencyCode = (roomRevenue ?? foodRevenue ?? otherRevenue)?.currencyCode ?? null;
  return {
    key: accountStayKey(membershipId, stay.id),
    propertyId: stay.propertyId,
    property: stay.property,
    brand: stay.brand,
    arrivalOn,
    departureOn,
    nights: nightsOf(arrivalOn, departureOn) ?? 0,
    rooms: 1,
    roomRevenue: roundToMicros(Math.max(0, amountIn(currencyCode, [roomRevenue]))),
    extrasRevenue: roundToMicros(Math.max(0, amountIn(currencyCode, [foodRevenue, otherRevenue]))),
    tax: roundToMicros(0),
    currencyCode,
    exchangeRate: null,
    channel: stay.channel,
    rate: stay.rate,
    ownStay: true,
    settled: true,
  };
};

/**
 * The day that an account is of: the day it still is somewhere on earth, or the day of a check-out, a booking or an
 * exception since then, because that day has begun where the guest or the staff is.
 */
const dayOf = ({ stays, entries, override }: AccountHistory, now: Date): CalendarDate => {
  const latest = latestToday(now);
  return [
    ...stays.map(({ departureOn }) => departureOn),
    ...entries.map(({ on }) => on),
    ...(override === null ? [] : [override.from]),
  ].reduce((day, other) => (other > day && other <= latest ? other : day), earliestToday(now));
};

const standsIn = (entries: readonly LedgerEntry[], stayKey: string): boolean => {
  const undone = new Set(entries.flatMap(({ kind, reverses }) => (kind === 'REVERSE' && reverses ? [reverses] : [])));
  return entries.some(({ key }) => key.startsWith(`${stayKey}:`) && !undone.has(key) && !key.endsWith(':undone'));
};

/**
 * The membership by which a stay of a guest counts in each program: where a guest has two cards of one, as after a merge,
 * the one on which it stands already, otherwise the older one. A stay never earns twice in one program.
 */
const cardOfStay = (cards: readonly MemberSituation[], stay: MemberStay): MemberSituation =>
  cards.find(({ id, entries }) => standsIn(entries, accountStayKey(id, stay.id))) ?? cards[0]!;

const byAge = (one: MemberSituation, other: MemberSituation): number =>
  (one.enrolledOn ?? '').localeCompare(other.enrolledOn ?? '') || (one.id < other.id ? -1 : 1);

/** Since when a guest is a member by a card: where others of his were joined to it, since the first of them. */
export const memberSince = (
  { id, enrolledOn, entries }: MemberSituation,
  members: readonly MemberSituation[],
): CalendarDate | null => {
  const joined = new Set(joinedCards(id, entries));
  if (joined.size === 0 || enrolledOn === null) return enrolledOn;
  return members.reduce(
    (first, other) =>
      joined.has(other.id) && other.enrolledOn !== null && other.enrolledOn < first ? other.enrolledOn : first,
    enrolledOn,
  );
};

/** The stays that count for each membership. */
const staysByMember = (members: readonly MemberSituation[]): Map<string, AccountStay[]> => {
  const ofMember = new Map<string, AccountStay[]>(members.map(({ id }) => [id, []]));
  const cardsOf = new Map<string, MemberSituation[]>();
  for (const member of members) {
    const program = `${member.guestId} ${member.programId}`;
    cardsOf.set(program, [...(cardsOf.get(program) ?? []), member]);
  }
  for (const cards of cardsOf.values()) {
    const open = cards.filter(({ status }) => status === 'ACTIVE').toSorted(byAge);
    for (const stay of open[0]?.stays ?? []) {
      const card = open.length === 1 ? open[0]! : cardOfStay(open, stay);
      const counted = accountStay(card.id, stay);
      if (counted !== null) ofMember.get(card.id)!.push(counted);
    }
  }
  return ofMember;
};

/** How old points are, so that they can be added up over members and stay true until something happens. */
export const ageOf = ({
  byYear,
}: Pick<Balance, 'byYear'>): Pick<MembershipAccount, 'pointsYear' | 'pointsOfYear' | 'pointsOfYearBefore'> => {
  const [newest] = byYear;
  const of = (year: number): number => byYear.find((one) => one.year === year)?.points ?? 0;
  return newest === undefined
    ? { pointsYear: null, pointsOfYear: 0, pointsOfYearBefore: 0 }
    : { pointsYear: newest.year, pointsOfYear: newest.points, pointsOfYearBefore: of(newest.year - 1) };
};

/** The first day on which something changes about an account of a day, or something is to be told the member. */
export const nextLookOn = (
  { balance, rank, tierUntil, nextReviewOn }: Pick<Account, 'balance' | 'rank' | 'tierUntil' | 'nextReviewOn'>,
  day: CalendarDate,
): CalendarDate | null => {
  const { points = 0, on = null } = balance.nextExpiry ?? {};
  const notice = nextNoticeOn({ pointsExpiringNext: points, pointsExpireOn: on, tierRank: rank, tierUntil }, day);
  return notice !== null && (nextReviewOn === null || notice < nextReviewOn) ? notice : nextReviewOn;
};

const membershipAccount = (account: Account, day: CalendarDate): MembershipAccount => {
  const { balance, evaluation } = account;
  return {
    tier: account.tier,
    tierRank: account.rank,
    tierSince: account.tierSince,
    tierUntil: account.tierUntil,
    points: balance.balance,
    pointsExpiringNext: balance.nextExpiry?.points ?? 0,
    pointsExpireOn: balance.nextExpiry?.on ?? null,
    ...ageOf(balance),
    qualifyingNights: evaluation.counters.nights,
    qualifyingStays: evaluation.counters.stays,
    qualifyingSpend: evaluation.counters.spend,
    qualifyingPoints: evaluation.counters.basePoints,
    carriedOver: evaluation.carriedOver.nights ?? 0,
    toNext: evaluation.toNext,
    tierReasons: account.grounds,
    tierReviewOn: nextLookOn(account, day),
    refused: account.refused,
  };
};

/** A member with his account, what it follows from, and the day that it is of. */
export type MemberAccount = { member: MemberSituation; history: AccountHistory; account: Account; day: CalendarDate };

/** What was booked on a member's ledger by hand: the account is the same, but for the entries that it adds. */
export const ledgerByHand = ({ id: number, entries }: Pick<MemberSituation, 'id' | 'entries'>): LedgerEntry[] =>
  entriesByHand({ number, entries });

/**
 * Whether what was booked by hand is all that counts of a ledger, so that the rest need not be read. Not so where it takes
 * back something else: what people took back of a stay stays taken back.
 */
export const standsAlone = (byHand: readonly LedgerEntry[]): boolean => {
  const keys = new Set(byHand.map(({ key }) => key));
  return byHand.every(({ kind, reverses }) => kind !== 'REVERSE' || keys.has(reverses ?? ''));
};

/** Why the rules of its program leave the guest of a membership out, as they are today; null where they do not. */
export const whyLeftOut = ({ rules, marks }: Pick<MemberSituation, 'rules' | 'marks'>, now: Date): LeftOut | null =>
  rules && leftOutOf(rulesOn(rules, earliestToday(now)).program, marks);

/**
 * The accounts of members, from all that is recorded of them. A membership that is suspended or closed, or whose guest the
 * rules leave out, has none: it rests. The function that comes back keeps what is the same for many members: those who
 * share a guest have to come together, others as they come.
 * @param on the day that the accounts are of, by all that is known today; left out, it is the present one.
 */
export const accounting = (
  now: Date,
  on?: CalendarDate,
): ((members: readonly MemberSituation[]) => MemberAccount[]) => {
  const accountants = new Map<Rules, ReturnType<typeof accountant>>();
  const accountBy = (rules: Rules) => {
    const known = accountants.get(rules) ?? accountant(rules);
    accountants.set(rules, known);
    return known;
  };
  return (members) => {
    const stays = staysByMember(members);
    return members.flatMap((member): MemberAccount[] => {
      const { id: number, rules, status, override, opening = null, entries } = member;
      const enrolledOn = memberSince(member, members);
      if (rules === null || status !== 'ACTIVE' || enrolledOn === null || whyLeftOut(member, now) !== null) return [];
      const own = stays.get(number)!;
      const known = on === undefined ? entries : entriesAsOf(entries, on);
      const history: AccountHistory = { number, enrolledOn, stays: own, entries: known, override, opening };
      const day = on ?? dayOf(history, now);
      return [{ member, history, day, account: accountBy(rules)(history, day) }];
    });
  };
};

/** The accounts of these members; of many, part by part, use {@link accounting}. */
export const accountsOf = (members: readonly MemberSituation[], now: Date, on?: CalendarDate): MemberAccount[] =>
  accounting(now, on)(members);

/**
 * What the ledgers of members lack and what their memberships should be, from all that is recorded of them. Whoever asks
 * twice, late or in another order gets the same. Of a membership that rests nothing is earned, and nothing expires.
 * @param lowers whether a tier may be lowered at once. What follows from stays leaves that to the nightly review, so that a
 * correction that is put right the same day moves nobody down and up.
 */
export const settleMembers = (
  members: readonly MemberSituation[],
  now: Date,
  { lowers = true }: { lowers?: boolean } = {},
): Settled[] =>
  accountsOf(members, now).map(({ member: { id, guestId, storedRank }, account, day }) => {
    const waits = !lowers && account.rank < (storedRank ?? 0);
    const isRise = account.rank > (storedRank ?? 0) && account.tierSince > addDays(day, -WELCOME_DAYS);
    return {
      id,
      entries: account.entries,
      account: { ...membershipAccount(account, day), ...(waits ? { tierReviewOn: day } : {}) },
      waits,
      day,
      welcome:
        isRise && guestId !== null ? { membershipId: id, guestId, tier: account.tier, since: account.tierSince } : null,
    };
  });

/** What a membership made by hand lacks, so that nothing can be reckoned for it. */
export type MembershipLack = { code: 'MEMBERSHIP_WITHOUT_GUEST' } | { code: 'MEMBERSHIP_WITHOUT_PROGRAM' };

/** What a membership lacks; null where it has both a guest and a program. */
export const membershipLack = ({
  personId,
  programId,
}: {
  personId: string | null;
  programId: string | null;
}): MembershipLack | null =>
  personId === null
    ? { code: 'MEMBERSHIP_WITHOUT_GUEST' }
    : programId === null
      ? { code: 'MEMBERSHIP_WITHOUT_PROGRAM' }
      : null;
