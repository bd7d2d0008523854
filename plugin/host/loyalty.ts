import * as z from 'zod/mini';
import { calendarDate, isCalendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import type { Opening } from '../domain/loyalty/account.ts';
import { ENTRY_KINDS, type EntryKind } from '../domain/loyalty/entry.ts';
import { isAhead } from '../domain/loyalty/entitlement.ts';
import type { GuestMarks } from '../domain/loyalty/left-out.ts';
import { MEMBERSHIP_STATUSES, type LedgerEntry, type MemberStay } from '../domain/loyalty/members.ts';
import type { ProgramVersion } from '../domain/loyalty/versions-in-force.ts';
import { micros, roundToMicros, units, type Micros, type Money } from '../domain/money.ts';
import { STAY_STATUSES } from '../domain/stays/status.ts';
import { batches, gather, type Host, type Page } from './client.ts';
import {
  CreateEntriesDocument,
  GuestsOfMembershipsDocument,
  MembersDocument,
  MembersOfProgramDocument,
  MembershipsByNumberDocument,
  PlacesOfStaysDocument,
  PlanNoticesDocument,
  ProgramsDocument,
  SaveMembershipsDocument,
  StandingsDocument,
  StaysAndBookingsDocument,
  StaysOfMembersDocument,
  UpsertMembershipsDocument,
  UpsertProgramsDocument,
  UpsertTiersDocument,
  type LoyaltyMembershipFilterInput,
  type StayFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  money,
  moneyInput,
  number,
  page,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  sum,
  text,
} from './rows.ts';
import { benefits } from './stays.ts';
import { createTasks, targetsOf } from './tasks.ts';

/** A list inside a record comes with its first 60 records, whatever was asked for. */
const MOST_IN_A_LIST = 60;
/** More entries than the ledgers of 200 members have together, or stays 1,000; the host stops at 50 groups unless told otherwise. */
const MOST_ENTRIES = 100_000;
const MOST_TIERS = 1_000;
/** More guests than a hotel has members, or members that arrive on two days. */
const MOST_GUESTS = 1_000_000;

const version = z.object({
  version: z.number(),
  from: z.nullable(z.string()),
  rules: z.unknown(),
});

const programNode = read(
  z.object({
    id: recordId,
    code: text,
    name: text,
    status: z.nullish(z.string()),
    currencyCode: text,
    rules: z.unknown(),
    rulesProblem: text,
    preset: text,
    version: count,
    versions: z.nullish(z.array(version)),
    effectiveFrom: day,
    membersCount: z.nullable(z.number()),
    pointsLiability: money,
    benefitCost: money,
  }),
  ({ versions, status, ...program }) => ({
    ...program,
    isActive: status === 'ACTIVE',
    // Written by `saveProgram` alone.
    versions: (versions ?? []) as ProgramVersion[],
  }),
);

/** A loyalty program as it is recorded. `rules` is the rule file as it is being written, `versions` those activated. */
export type ProgramRecord = z.infer<typeof programNode>;

const tierNode = z.object({ id: recordId, code: text, name: text, programId: recordIdOrNull });
export type TierRecord = z.infer<typeof tierNode>;

const opening = z.object({
  on: z.string().check(z.refine(isCalendarDate, 'is not a calendar date')),
  points: z.number(),
  expiresOn: day,
  qualifying: z.object({
    nights: z.optional(z.number()),
    stays: z.optional(z.number()),
    spend: z.optional(z.number()),
    basePoints: z.optional(z.number()),
  }),
});

/** What an import has written; anything else counts as nothing. */
const openingOf = (stored: unknown): Opening | null => {
  const parsed = opening.safeParse(stored);
  return parsed.success ? { ...parsed.data, on: calendarDate(parsed.data.on) } : null;
};

export const membershipNode = z.object({
  id: recordId,
  number: text,
  key: text,
  personId: recordIdOrNull,
  programId: recordIdOrNull,
  status: z.enum(MEMBERSHIP_STATUSES),
  enrolledOn: day,
  tierId: recordIdOrNull,
  tierRank: z.nullable(z.number()),
  tierSince: day,
  tierUntil: day,
  points: count,
  pointsExpiringNext: count,
  pointsExpireOn: day,
  pointsYear: number,
  pointsOfYear: count,
  pointsOfYearBefore: count,
  qualifyingNights: count,
  qualifyingStays: count,
  qualifyingSpend: money,
  qualifyingPoints: count,
  carriedOver: count,
  toNextTier: text,
  toNextSteps: z.unknown(),
  tierReasons: z.unknown(),
  tierReviewOn: day,
  problem: text,
  tierOverrideId: recordIdOrNull,
  tierOverrideFrom: day,
  tierOverrideUntil: day,
  opening: read(z.unknown(), openingOf),
});

/** A membership as it is recorded. */
export type MembershipRecord = z.infer<typeof membershipNode>;

/** What the app works out for a membership, as it is stored. */
export type MembershipWrite = { id: string } & Partial<
  Pick<
    MembershipRecord,
    | 'number'
    | 'key'
    | 'enrolledOn'
    | 'tierId'
    | 'tierRank'
    | 'tierSince'
    | 'tierUntil'
    | 'points'
    | 'pointsExpiringNext'
    | 'pointsExpireOn'
    | 'pointsYear'
    | 'pointsOfYear'
    | 'pointsOfYearBefore'
    | 'qualifyingNights'
    | 'qualifyingStays'
    | 'qualifyingSpend'
    | 'qualifyingPoints'
    | 'carriedOver'
    | 'toNextTier'
    | 'toNextSteps'
    | 'tierReasons'
    | 'tierReviewOn'
    | 'problem'
  >
>;

const memberStay = read(
  z.object({
    id: recordId,
    status: stayStatus,
    toCorrect: z.boolean(),
    propertyId: recordIdOrNull,
    property: z.nullish(z.object({ code: text, brand: text, language: z.nullish(z.string()), timeZone: text })),
    arrivalOn: day,
    departureOn: day,
    roomRevenue: money,
    foodRevenue: money,
    otherRevenue: money,
    channel: z.nullable(z.string()),
    ratePlan: z.nullish(z.object({ code: text })),
    memberTier: text,
    memberBenefits: benefits,
  }),
  ({ property, ratePlan, ...stay }) => ({
    ...stay,
    property: property?.code || null,
    brand: property?.brand || null,
    rate: ratePlan?.code || null,
    /** A tag such as `ZH_TW`; null where the stay has no property. */
    propertyLanguage: property?.language ?? null,
    /** IANA; '' where it is not known. */
    propertyTimeZone: property?.timeZone ?? '',
  }),
);
export type MemberStayRecord = z.infer<typeof memberStay> & MemberStay;

const entryGroup = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, text, z.nullable(z.enum(ENTRY_KINDS)), day, day, text, text]),
    sumPoints: sum,
    sumQualifyingNights: sum,
    sumQualifyingStays: sum,
    sumQualifyingSpendAmountMicros: sum,
    sumQualifyingPoints: sum,
  }),
  ({ groupByDimensionValues: [membershipId, key, kind, earnedOn, expiresOn, reverses, request], ...sums }) => ({
    membershipId,
    request,
    entry:
      kind === null || earnedOn === null || key === ''
        ? null
        : ({
            key,
            kind,
            on: earnedOn,
            expiresOn,
            points: sums.sumPoints,
            reverses: reverses || null,
            qualifying: {
              nights: sums.sumQualifyingNights,
              stays: sums.sumQualifyingStays,
              spend: units(sums.sumQualifyingSpendAmountMicros as Micros),
              basePoints: sums.sumQualifyingPoints,
            },
          } satisfies LedgerEntry),
  }),
);

/** An entry with the command that it was booked by, '' where it follows from a stay. */
export type BookedEntry = LedgerEntry & { request: string };

const entriesByMembership = (answered: unknown): Map<string, BookedEntry[]> => {
  const entries = new Map<string, BookedEntry[]>();
  for (const { membershipId, entry, request } of z.array(entryGroup).parse(answered ?? [])) {
    if (membershipId === null || entry === null) continue;
    const own = entries.get(membershipId) ?? [];
    entries.set(membershipId, own);
    own.push({ ...entry, request });
  }
  return entries;
};

/** A guest with his memberships, ledgers, all stays that were checked out, and those ahead. */
export type GuestMemberships = {
  guestId: string;
  guest: { firstName: string; lastName: string };
  marks: GuestMarks;
  memberships: MembershipRecord[];
  entries: ReadonlyMap<string, BookedEntry[]>;
  stays: MemberStayRecord[];
  /** Those that are yet to be prepared, or in house. */
  ahead: MemberStayRecord[];
};

const people = records(
  z.object({
    id: recordId,
    name: personName,
    guestDoNotRent: z.nullish(z.boolean()),
    guestTags: z.nullish(z.array(z.string())),
    guestMemberships: records(membershipNode),
    guestStayHistory: records(memberStay),
  }),
);

const stayPage = page(
  read(z.intersection(z.object({ guestId: recordId }), z.record(z.string(), z.unknown())), (node) => ({
    guestId: node.guestId,
    stay: memberStay.parse(node),
  })),
);

/** The stays of guests who have more of them than a list inside a record holds. */
const longHistories = async (host: Host, guestIds: readonly string[]): Promise<Map<string, MemberStayRecord[]>> => {
  const stays = new Map<string, MemberStayRecord[]>(guestIds.map((id) => [id, []]));
  if (guestIds.length === 0) return stays;
  let after: string | null = null;
  do {
    const answer: { stays?: unknown } = await host.request(StaysOfMembersDocument, {
      guestIds: [...guestIds],
      statuses: STAY_STATUSES.filter((status) => status === 'CHECKED_OUT' || isAhead(status)),
      after,
    });
    const { edges, pageInfo } = stayPage.parse(answer.stays);
    for (const { node } of edges) stays.get(node.guestId)?.push(node.stay);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return stays;
};

const hotelNode = z.object({ language: z.nullish(z.string()), timeZone: text });

/** What is said and booked by where no property is concerned: the language and the time zone of the first property. */
export type Hotel = z.infer<typeof hotelNode>;

const hotelOf = (answered: unknown): Hotel => records(hotelNode).parse(answered)[0] ?? { language: null, timeZone: '' };

const playNode = z.object({ id: recordId, kind: z.nullable(z.string()) });

export type Members = {
  guests: GuestMemberships[];
  programs: ProgramRecord[];
  tiers: TierRecord[];
  hotel: Hotel;
  /** The active plays about points that expire and tiers that end. */
  plays: z.infer<typeof playNode>[];
};

/**
 * Up to 200 guests with all that their memberships follow from, in one request; and one more for each 200 stays of those
 * who have at least 60.
 */
export const loadMembers = async (host: Host, guestIds: readonly string[]): Promise<Members> => {
  const answer = await host.request(MembersDocument, {
    guestIds: [...guestIds],
    entries: { membership: { personId: { in: [...guestIds] } } },
    limit: MOST_ENTRIES,
  });
  const found = people.parse(answer.people);
  const long = await longHistories(
    host,
    found.flatMap(({ id, guestMemberships, guestStayHistory }) =>
      guestMemberships.length > 0 && guestStayHistory.length >= MOST_IN_A_LIST ? [id] : [],
    ),
  );
  const entries = entriesByMembership(answer.pointsEntriesGroupBy);
  return {
    guests: found.map(({ id, name, guestDoNotRent, guestTags, guestMemberships, guestStayHistory }) => ({
      guestId: id,
      guest: name,
      marks: { doNotRent: guestDoNotRent ?? false, tags: guestTags ?? [] },
      memberships: guestMemberships,
      entries,
      stays: (long.get(id) ?? guestStayHistory).filter(({ status }) => status === 'CHECKED_OUT'),
      ahead: (long.get(id) ?? guestStayHistory).filter(({ status }) => isAhead(status)),
    })),
    programs: records(programNode).parse(answer.loyaltyPrograms),
    tiers: records(tierNode).parse(answer.loyaltyTiers),
    hotel: hotelOf(answer.hotelProperties),
    plays: records(playNode).parse(answer.retentionPlays),
  };
};

/** All programs with their tiers. */
export const loadPrograms = async (host: Host): Promise<Pick<Members, 'programs' | 'tiers' | 'hotel'>> => {
  const answer = await host.request(ProgramsDocument, {});
  return {
    programs: records(programNode).parse(answer.loyaltyPrograms),
    tiers: records(tierNode).parse(answer.loyaltyTiers),
    hotel: hotelOf(answer.hotelProperties),
  };
};

/** Which memberships: those on which something changes by a day, those of some programs, some by their ids, or all. */
export type MembershipsWanted =
  | { dueOn: CalendarDate; programIds: readonly string[] }
  | { ids: readonly string[] }
  | { programId: string }
  | 'ALL';

const membershipFilter = (wanted: MembershipsWanted): LoyaltyMembershipFilterInput => {
  if (wanted === 'ALL') return { status: { eq: 'ACTIVE' } };
  if ('ids' in wanted) return { id: { in: [...wanted.ids] } };
  if ('programId' in wanted) return { and: [{ status: { eq: 'ACTIVE' } }, { programId: { eq: wanted.programId } }] };
  return {
    and: [
      { status: { eq: 'ACTIVE' } },
      {
        or: [
          { tierReviewOn: { lte: wanted.dueOn } },
          ...(wanted.programIds.length > 0 ? [{ programId: { in: [...wanted.programIds] } }] : []),
        ],
      },
    ],
  };
};

const standing = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull]),
    totalCount: count,
    sumPoints: sum,
    sumQualifyingNights: sum,
  }),
  ({ groupByDimensionValues: [programId, tierId], totalCount, sumPoints, sumQualifyingNights }) => ({
    programId,
    tierId,
    members: totalCount,
    points: sumPoints,
    nights: sumQualifyingNights,
  }),
);

/** Active members of a program in a tier, added up. */
export type Standing = z.infer<typeof standing>;

const arrival = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, text, text, day, text, text, z.nullable(z.string()), text]),
  }),
  ({ groupByDimensionValues }) => {
    const [guestId, firstName, lastName, arrivalOn, memberTier, property, propertyLanguage, propertyTimeZone] =
      groupByDimensionValues;
    return {
      guestId,
      guest: { firstName, lastName },
      arrivalOn,
      memberTier,
      property,
      propertyLanguage,
      propertyTimeZone,
    };
  },
);

/** A guest who arrives at a property on a day and is entitled to a welcome gift, by however many stays. */
export type ArrivalWithGift = z.infer<typeof arrival>;

const giftsBetween = (from: CalendarDate, to: CalendarDate): StayFilterInput => ({
  and: [
    { arrivalOn: { gte: from } },
    { arrivalOn: { lte: to } },
    { status: { in: ['CONFIRMED', 'IN_HOUSE'] } },
    { memberBenefits: { containsAny: ['WELCOME_GIFT'] } },
  ],
});

/**
 * All programs, how many members there are in each tier with their points and the nights of the present window, and who
 * arrives between two days and gets a welcome gift, if asked for: one request.
 */
export const loadStandings = async (
  host: Host,
  arriving: { from: CalendarDate; to: CalendarDate } | null = null,
): Promise<Pick<Members, 'programs' | 'tiers' | 'hotel'> & { standings: Standing[]; arrivals: ArrivalWithGift[] }> => {
  const answer = await requestIncluded(host, StandingsDocument, {
    filter: membershipFilter('ALL'),
    limit: MOST_TIERS,
    arrivals: arriving === null ? {} : giftsBetween(arriving.from, arriving.to),
    mostArrivals: MOST_GUESTS,
    withArrivals: arriving !== null,
  });
  return {
    programs: records(programNode).parse(answer.loyaltyPrograms),
    tiers: records(tierNode).parse(answer.loyaltyTiers),
    hotel: hotelOf(answer.hotelProperties),
    standings: z.array(standing).parse(answer.loyaltyMembershipsGroupBy ?? []),
    arrivals: z.array(arrival).parse(answer.staysGroupBy ?? []),
  };
};

const cardGroup = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), totalCount: count });

/** Guests with some of their memberships, in the order of their ids; `next` is after whom it goes on, null at the end. */
export type GuestsOfMemberships = { guestIds: string[]; memberships: number; next: string | null };

const guestsOf = (groups: unknown, most: number): GuestsOfMemberships => {
  const all = z
    .array(cardGroup)
    .parse(groups ?? [])
    .flatMap(({ groupByDimensionValues: [id], totalCount }) => (id === null ? [] : [{ id, totalCount }]))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const taken = all.slice(0, most);
  return {
    guestIds: taken.map(({ id }) => id),
    memberships: taken.reduce((total, { totalCount }) => total + totalCount, 0),
    next: taken.length < all.length ? taken.at(-1)!.id : null,
  };
};

const ownersAfter = (wanted: MembershipsWanted, after: string | null): LoyaltyMembershipFilterInput => ({
  and: [membershipFilter(wanted), { personId: after === null ? { is: 'NOT_NULL' } : { gt: after } }],
});

/** The guests of memberships, at most so many: one request. */
export const guestsOfMemberships = async (
  host: Host,
  wanted: MembershipsWanted,
  { after, most }: { after: string | null; most: number },
): Promise<GuestsOfMemberships> => {
  const { loyaltyMembershipsGroupBy } = await requestIncluded(host, GuestsOfMembershipsDocument, {
    filter: ownersAfter(wanted, after),
    limit: MOST_GUESTS,
    withPrograms: false,
  });
  return guestsOf(loyaltyMembershipsGroupBy, most);
};

/** The same, and all programs with their tiers beside them. */
export const programsAndGuests = async (
  host: Host,
  wanted: MembershipsWanted,
  most: number,
): Promise<Pick<Members, 'programs' | 'tiers' | 'hotel'> & { due: GuestsOfMemberships }> => {
  const answer = await requestIncluded(host, GuestsOfMembershipsDocument, {
    filter: ownersAfter(wanted, null),
    limit: MOST_GUESTS,
    withPrograms: true,
  });
  return {
    programs: records(programNode).parse(answer.loyaltyPrograms),
    tiers: records(tierNode).parse(answer.loyaltyTiers),
    hotel: hotelOf(answer.hotelProperties),
    due: guestsOf(answer.loyaltyMembershipsGroupBy, most),
  };
};

const memberOfProgram = page(
  read(
    z.object({
      id: recordId,
      number: text,
      person: z.nullable(
        z.object({
          id: recordId,
          guestDoNotRent: z.nullish(z.boolean()),
          guestTags: z.nullish(z.array(z.string())),
        }),
      ),
      enrolledOn: day,
      tierOverrideId: recordIdOrNull,
      tierOverrideFrom: day,
      tierOverrideUntil: day,
      opening: read(z.unknown(), openingOf),
    }),
    ({ person, ...membership }) =>
      person === null
        ? null
        : {
            ...membership,
            personId: person.id,
            marks: { doNotRent: person.guestDoNotRent ?? false, tags: person.guestTags ?? [] } satisfies GuestMarks,
          },
  ),
);

/** An active membership of a program with what rules are tried on. */
export type MemberOfProgram = NonNullable<z.output<typeof memberOfProgram>['edges'][number]['node']>;

/** A page of the active memberships of a program, 200 at most, in the order of their ids; without those of nobody. */
export const membersOfProgram = async (
  host: Host,
  programId: string,
  after: string | null,
): Promise<Page<MemberOfProgram | null>> => {
  const answer = await host.request(MembersOfProgramDocument, { filter: membershipFilter({ programId }), after });
  return memberOfProgram.parse(answer.loyaltyMemberships);
};

const amount = z.nullable(z.coerce.number());
const stayGroup = z.object({
  groupByDimensionValues: z.tuple([
    recordId,
    recordIdOrNull,
    day,
    day,
    amount,
    text,
    amount,
    text,
    amount,
    text,
    z.nullable(z.string()),
    text,
  ]),
  totalCount: count,
});
const amountOf = (amountMicros: number | null, currencyCode: string): Money | null =>
  amountMicros === null || currencyCode === '' ? null : { amountMicros: roundToMicros(amountMicros), currencyCode };

/** What guests did, and what was booked on their cards by hand. */
export type StaysAndBookings = {
  /** By guest. Ids are made up: of stays that are alike in everything it does not matter which is which. */
  stays: ReadonlyMap<string, MemberStay[]>;
  /** By membership. */
  entries: ReadonlyMap<string, BookedEntry[]>;
  /** Guests with several cards of the program, closed ones included: they may be joined. */
  withSeveralCards: ReadonlySet<string>;
};

/** Kinds of entries that are booked by hand, and reversals of any. */
const BY_HAND = ENTRY_KINDS.filter((kind) => kind !== 'EARN' && kind !== 'BONUS' && kind !== 'EXPIRE');

const placePage = page(z.object({ id: recordId, code: text, brand: text }));

/** By property, what rules know it by. */
export type PlacesOfStays = ReadonlyMap<string, { code: string; brand: string }>;

/** All properties as rules know them, once for all stays instead of with each: one request for each 200. */
export const placesOfStays = async (host: Host): Promise<PlacesOfStays> => {
  const { items } = await gather(
    async (after) => placePage.parse((await host.request(PlacesOfStaysDocument, { after })).hotelProperties),
    null,
    Infinity,
  );
  return new Map(items.map((place) => [place.id, place]));
};

/** The finished stays of up to 1,000 guests, and what was booked by hand on some cards of a program: one request. */
export const staysAndBookings = async (
  host: Host,
  programId: string,
  places: PlacesOfStays,
  { guestIds, membershipIds }: { guestIds: readonly string[]; membershipIds: readonly string[] },
): Promise<StaysAndBookings> => {
  const answer = await host.request(StaysAndBookingsDocument, {
    cards: { and: [{ programId: { eq: programId } }, { personId: { in: [...guestIds] } }] },
    stays: {
      and: [{ guestId: { in: [...guestIds] } }, { status: { eq: 'CHECKED_OUT' } }, { toCorrect: { eq: false } }],
    },
    entries: { and: [{ membershipId: { in: [...membershipIds] } }, { kind: { in: BY_HAND } }] },
    limit: MOST_ENTRIES,
  });
  const stays = new Map<string, MemberStay[]>();
  for (const { groupByDimensionValues, totalCount } of z.array(stayGroup).parse(answer.staysGroupBy ?? [])) {
    const [guestId, propertyId, arrivalOn, departureOn, room, roomIn, food, foodIn, other, otherIn, channel, rate] =
      groupByDimensionValues;
    const own = stays.get(guestId) ?? [];
    stays.set(guestId, own);
    const place = propertyId === null ? undefined : places.get(propertyId);
    for (let at = 0; at < totalCount; at += 1)
      own.push({
        id: `${own.length}`,
        status: 'CHECKED_OUT',
        toCorrect: false,
        propertyId,
        property: place?.code || null,
        brand: place?.brand || null,
        arrivalOn,
        departureOn,
        roomRevenue: amountOf(room, roomIn),
        foodRevenue: amountOf(food, foodIn),
        otherRevenue: amountOf(other, otherIn),
        channel,
        rate: rate || null,
      });
  }
  return {
    stays,
    entries: entriesByMembership(answer.pointsEntriesGroupBy),
    withSeveralCards: new Set(
      z
        .array(cardGroup)
        .parse(answer.loyaltyMembershipsGroupBy ?? [])
        .flatMap(({ groupByDimensionValues: [guestId], totalCount }) =>
          guestId !== null && totalCount > 1 ? [guestId] : [],
        ),
    ),
  };
};

/** An entry as it is added to a ledger. `name` is what lists show, `reason` the reasons in words. */
export type EntryWrite = {
  key: string;
  name: string;
  membershipId: string;
  kind: EntryKind;
  points: number;
  on: CalendarDate;
  expiresOn?: CalendarDate | null | undefined;
  stayId?: string | null;
  rewardId?: string | null;
  reverses?: string | null | undefined;
  qualifying?: LedgerEntry['qualifying'];
  currencyCode: string | null;
  reason: string;
  reasons: unknown;
  request?: string;
  bookedBy?: string;
  /** The partner whose points they are. */
  source?: string;
};

const entryInput = ({ on, qualifying, currencyCode, expiresOn, stayId, rewardId, reverses, ...entry }: EntryWrite) => ({
  ...entry,
  earnedOn: on,
  ...(expiresOn ? { expiresOn } : {}),
  ...(stayId ? { stayId } : {}),
  ...(rewardId ? { rewardId } : {}),
  ...(reverses ? { reverses } : {}),
  ...(qualifying
    ? {
        qualifyingNights: qualifying.nights ?? 0,
        qualifyingStays: qualifying.stays ?? 0,
        qualifyingPoints: qualifying.basePoints ?? 0,
        ...(currencyCode === null
          ? {}
          : { qualifyingSpend: { amountMicros: micros(qualifying.spend ?? 0), currencyCode } satisfies Money }),
      }
    : {}),
});

/** A task for the front desk about a guest. */
export type WelcomeWrite = {
  id: string;
  targetId: string;
  guestId: string;
  title: string;
  body: string;
  dueAt: string;
};

/** A touch as it is planned; without a play it waits for staff. */
export type NoticeWrite = {
  key: string;
  name: string;
  personId: string;
  playId: string | null;
  occasion: string;
  plannedFor: CalendarDate;
};

/** What is written beside memberships that were worked out. */
export type BesideMemberships = {
  entries?: readonly EntryWrite[];
  welcomes?: readonly WelcomeWrite[];
  notices?: readonly NoticeWrite[];
};

/**
 * Adds entries to ledgers, plans notices and writes what was worked out for memberships, in this order: one request for each
 * 200 of each. An entry whose key or request is there already, or a notice, makes the request fail, so that none is ever
 * changed.
 * @throws HostError of kind INVALID when another call was quicker: look again.
 */
export const saveMemberships = async (
  host: Host,
  memberships: readonly MembershipWrite[],
  { entries = [], welcomes = [], notices = [] }: BesideMemberships = {},
): Promise<void> => {
  const slices = batches(entries.map(entryInput));
  const last = slices.pop() ?? [];
  for (const slice of slices) await host.request(CreateEntriesDocument, { entries: slice });
  const planned = batches(notices.map((notice) => ({ ...notice, status: 'PLANNED' as const })));
  const lastPlanned = planned.pop() ?? [];
  for (const slice of planned) await host.request(PlanNoticesDocument, { notices: slice });
  const [first, ...rest] = batches(memberships);
  await createTasks(host, welcomes);
  await requestIncluded(host, SaveMembershipsDocument, {
    entries: last,
    addsEntries: last.length > 0,
    welcomes: welcomes.length > 0,
    targets: targetsOf(welcomes),
    notices: lastPlanned,
    plansNotices: lastPlanned.length > 0,
    memberships: (first ?? []).map(membershipInput),
  });
  for (const slice of rest)
    await requestIncluded(host, SaveMembershipsDocument, {
      entries: [],
      addsEntries: false,
      welcomes: false,
      targets: [],
      notices: [],
      plansNotices: false,
      memberships: slice.map(membershipInput),
    });
};

const membershipInput = ({ qualifyingSpend, ...fields }: MembershipWrite) => ({
  ...fields,
  ...(qualifyingSpend === undefined ? {} : { qualifyingSpend: moneyInput(qualifyingSpend) }),
});

/** Adds entries to ledgers. @throws HostError of kind INVALID when the key or request of one is there already. */
export const addEntries = async (host: Host, entries: readonly EntryWrite[]): Promise<void> => {
  for (const slice of batches(entries.map(entryInput))) await host.request(CreateEntriesDocument, { entries: slice });
};

export type ProgramWrite = { id: string } & Partial<
  Pick<
    ProgramRecord,
    | 'rules'
    | 'rulesProblem'
    | 'preset'
    | 'version'
    | 'versions'
    | 'currencyCode'
    | 'effectiveFrom'
    | 'membersCount'
    | 'pointsLiability'
    | 'benefitCost'
  >
> & { status?: 'ACTIVE' };

/** A program in the form in which a host takes it. */
export const programInput = ({ pointsLiability, benefitCost, ...fields }: ProgramWrite) => ({
  ...fields,
  ...(pointsLiability === undefined ? {} : { pointsLiability: moneyInput(pointsLiability) }),
  ...(benefitCost === undefined ? {} : { benefitCost: moneyInput(benefitCost) }),
});

/** Writes what is known of programs that exist. */
export const savePrograms = async (host: Host, programs: readonly ProgramWrite[]): Promise<void> => {
  await host.request(UpsertProgramsDocument, { data: programs.map(programInput) });
};

export type TierWrite = {
  id?: string;
  key: string;
  code: string;
  name: string;
  programId: string;
  rank: number;
  thresholds: string;
  bonusPercent: number;
  benefits: readonly string[];
  colour?: string;
};

/** Writes tiers. An upsert on the unique key `program:code`. */
export const upsertTiers = async (host: Host, tiers: readonly TierWrite[]): Promise<void> => {
  await host.request(UpsertTiersDocument, { data: tiers as never });
};

const numbered = records(
  z.object({
    id: recordId,
    number: text,
    importFingerprint: z.nullable(z.string()),
    personId: recordIdOrNull,
  }),
);

/** What the importer has to know of up to 200 memberships, by their numbers. */
export const membershipsByNumber = async (host: Host, numbers: readonly string[]) => {
  const { loyaltyMemberships } = await host.request(MembershipsByNumberDocument, { numbers: [...numbers] });
  return new Map(numbered.parse(loyaltyMemberships).map((membership) => [membership.number, membership]));
};

/** A membership as an import writes it. */
export type ImportedMembership = {
  number: string;
  personId?: string;
  programId: string;
  enrolledOn?: CalendarDate;
  tierOverrideId?: string;
  tierOverrideFrom?: CalendarDate;
  tierOverrideUntil?: CalendarDate;
  tierOverrideReason?: string;
  opening: Opening;
  importFingerprint: string;
};

/** Writes memberships. An upsert on the unique number. */
export const upsertMemberships = async (host: Host, data: readonly ImportedMembership[]): Promise<void> => {
  await host.request(UpsertMembershipsDocument, { data: [...data] });
};
