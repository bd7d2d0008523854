import * as z from 'zod/mini';
import { daysBetween, isCalendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import { consentNow } from '../domain/consents.ts';
import { units, type Money } from '../domain/money.ts';
import { segments } from '../domain/retention/customer-pyramid.ts';
import { lifecycleStates } from '../domain/retention/lifecycle.ts';
import type { AttributableTouch, Booking } from '../domain/retention/plays/attribution.ts';
import { audience } from '../domain/retention/plays/audience.ts';
import {
  NO_OCCASIONS,
  type OccasionCase,
  type OccasionGuest,
  type OccasionMembership,
  type OccasionSources,
  type OccasionStay,
} from '../domain/retention/plays/occasions.ts';
import type { Consent, EarlierTouch, GuestForPlays } from '../domain/retention/plays/plan.ts';
import { CHANNELS, FESTIVALS, OFFERS, PLAY_KINDS, PURPOSES, type Play } from '../domain/retention/plays/play.ts';
import { batches, gather, type Host, type Page } from './client.ts';
import {
  BookingsSinceDocument,
  GuestsForPlaysDocument,
  LanguageOfHouseDocument,
  OccasionsDocument,
  PlaysByCodeDocument,
  PlaysDocument,
  SavePlaysDocument,
  SaveTouchesDocument,
  TouchCountsDocument,
  TouchesToAttributeDocument,
  type LoyaltyMembershipFilterInput,
  type PersonFilterInput,
  type RetentionPlayCreateInput,
  type RetentionTouchCreateInput,
  type ServiceCaseFilterInput,
  type StayFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  NO_RECORD,
  count,
  day,
  instant,
  money,
  number,
  page,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  sum,
  sumOfMicros,
  text,
} from './rows.ts';

const known = <Value extends string>(all: readonly Value[]) =>
  read(z.nullish(z.array(z.string())), (values) => all.filter((value) => values?.includes(value)));
const oneOf = <Value extends string>(all: readonly Value[]) =>
  read(z.nullish(z.string()), (value) => all.find((each) => each === value) ?? null);

/** A play as it is kept, with its name and what one touch costs; null for one that cannot be understood. */
export type PlayRecord = Play & { name: string; costPerTouch: Money | null };

const playNode = read(
  z.object({
    id: recordId,
    code: text,
    name: text,
    kind: oneOf(PLAY_KINDS),
    active: z.nullish(z.boolean()),
    audienceSegments: known(segments),
    audienceLifecycles: known(lifecycleStates),
    audience: z.unknown(),
    timingDays: count,
    channel: oneOf(CHANNELS),
    purpose: oneOf(PURPOSES),
    transactional: z.nullish(z.boolean()),
    offers: known(OFFERS),
    offerRatePlanId: recordIdOrNull,
    offerRewardId: recordIdOrNull,
    festivals: known(FESTIVALS),
    frequencyCapDays: count,
    quietDaysAfterStay: count,
    quietFromHour: count,
    quietUntilHour: count,
    staleAfterDays: count,
    priority: count,
    holdoutPercent: count,
    attributionDays: count,
    costPerTouch: money,
  }),
  (node): PlayRecord | null => {
    const { kind, channel, purpose } = node;
    const conditions = audience.safeParse(Array.isArray(node.audience) ? node.audience : []);
    // Whom a play means that nobody can read, nobody knows: it turns to no one.
    if (kind === null || channel === null || purpose === null || !conditions.success) return null;
    return {
      id: node.id,
      code: node.code,
      name: node.name,
      kind,
      active: node.active ?? false,
      segments: node.audienceSegments,
      lifecycles: node.audienceLifecycles,
      audience: conditions.data,
      timingDays: node.timingDays,
      channel,
      purpose,
      isTransactional: node.transactional ?? false,
      offers: node.offers,
      hasRate: node.offerRatePlanId !== null,
      hasReward: node.offerRewardId !== null,
      festivals: node.festivals,
      capDays: node.frequencyCapDays,
      quietDaysAfterStay: node.quietDaysAfterStay,
      quietFromHour: node.quietFromHour,
      quietUntilHour: node.quietUntilHour,
      staleAfterDays: node.staleAfterDays,
      priority: node.priority,
      holdoutPercent: node.holdoutPercent,
      attributionDays: node.attributionDays,
      costPerTouch: node.costPerTouch,
    };
  },
);
const propertyNode = z.object({ id: recordId, language: text, timeZone: text });

/** All plays that can be understood, with the properties by their codes, in one request. */
export const loadPlays = async (host: Host) => {
  const answer = await host.request(PlaysDocument, {});
  return {
    plays: records(playNode)
      .parse(answer.retentionPlays)
      .flatMap((play) => play ?? []),
    properties: records(propertyNode).parse(answer.hotelProperties),
  };
};

/** Which of these codes there are plays of, those in the bin included: what staff threw away stays away. */
export const playCodes = async (host: Host, codes: readonly string[]): Promise<Set<string>> => {
  const { retentionPlays } = await host.request(PlaysByCodeDocument, { codes: [...codes] });
  return new Set(
    records(z.object({ code: text }))
      .parse(retentionPlays)
      .map(({ code }) => code),
  );
};

/** The language of the first property, null where there is none or it has none, and the locales of the staff. */
export const languageOfHouse = async (host: Host): Promise<{ property: string | null; members: string[] }> => {
  const { hotelProperties, workspaceMembers } = await host.request(LanguageOfHouseDocument, {});
  const [property] = records(z.object({ language: text })).parse(hotelProperties);
  return {
    property: property?.language || null,
    members: records(z.object({ locale: text }))
      .parse(workspaceMembers)
      .map(({ locale }) => locale),
  };
};

/** A play as it is written; what is absent stays as it is. */
export type PlayWrite = RetentionPlayCreateInput;

/** Writes plays: an upsert by id or code, so that repeating it changes nothing. */
export const savePlays = async (host: Host, plays: readonly PlayWrite[]): Promise<void> => {
  for (const data of batches(plays)) await host.request(SavePlaysDocument, { data });
};

const dayOfInstant = (value: string | null): CalendarDate | null => {
  const date = value?.slice(0, 10) ?? '';
  return isCalendarDate(date) ? date : null;
};

const stayNode = read(
  z.object({
    id: recordId,
    guestId: recordId,
    status: stayStatus,
    arrivalOn: day,
    departureOn: day,
    cancelledAt: instant,
    surveyDueAt: instant,
    channel: z.nullable(z.string()),
  }),
  ({ cancelledAt, surveyDueAt, ...stay }): OccasionStay => ({
    ...stay,
    cancelledOn: dayOfInstant(cancelledAt),
    surveyDueOn: dayOfInstant(surveyDueAt),
  }),
);
const dated = z.object({
  id: recordId,
  guestBirthday: day,
  guestFirstStayOn: day,
  guestLastStayOn: day,
  guestLifecycle: oneOf(lifecycleStates),
  guestLifecycleSince: day,
});
const datesOf = (guest: z.infer<typeof dated>): OccasionGuest => ({
  id: guest.id,
  birthday: guest.guestBirthday,
  firstStayOn: guest.guestFirstStayOn,
  lastStayOn: guest.guestLastStayOn,
  lifecycle: guest.guestLifecycle,
  lifecycleSince: guest.guestLifecycleSince,
});
const guestNode = read(dated, datesOf);
const REACHED: readonly unknown[] = ['TIER_REACHED', 'TIER_RENEWED'];
const membershipNode = read(
  z.object({
    personId: recordId,
    tier: z.nullish(z.object({ code: text })),
    tierRank: count,
    tierSince: day,
    tierReasons: z.unknown(),
  }),
  (membership): OccasionMembership => ({
    guestId: membership.personId,
    tier: membership.tier?.code ?? '',
    tierRank: membership.tierRank,
    reached:
      Array.isArray(membership.tierReasons) &&
      membership.tierReasons.some((reason: { code?: unknown }) => REACHED.includes(reason.code)),
    tierSince: membership.tierSince,
  }),
);
const caseNode = read(
  z.object({ id: recordId, personId: recordId, resolvedAt: instant }),
  ({ id, personId, resolvedAt }): OccasionCase | null => {
    const resolvedOn = dayOfInstant(resolvedAt);
    return resolvedOn === null ? null : { id, guestId: personId, resolvedOn };
  },
);

/** Which records may be an occasion; null where no play asks for one. */
export type OccasionFilters = {
  stays: StayFilterInput | null;
  guests: PersonFilterInput | null;
  memberships: LoyaltyMembershipFilterInput | null;
  cases: ServiceCaseFilterInput | null;
};

const OCCASION_SOURCES = ['stays', 'guests', 'memberships', 'cases'] as const;
type OccasionSource = (typeof OCCASION_SOURCES)[number];

/** Where reading goes on in each source, null for its beginning; a source that is not named has been read. */
export type OpenSources = { [Source in OccasionSource]?: string | null | undefined };

/** The next occasions of the open sources, up to 200 of each, and what is open behind them, in one request. */
export const loadOccasions = async (
  host: Host,
  filters: OccasionFilters,
  open: OpenSources,
): Promise<{ sources: OccasionSources; open: OpenSources }> => {
  const isAsked = (source: OccasionSource): boolean => open[source] !== undefined && filters[source] !== null;
  const asked = OCCASION_SOURCES.filter(isAsked);
  if (asked.length === 0) return { sources: NO_OCCASIONS, open: {} };
  const answer = await requestIncluded(host, OccasionsDocument, {
    stays: filters.stays ?? {},
    staysAfter: open.stays ?? null,
    withStays: isAsked('stays'),
    guests: filters.guests ?? {},
    guestsAfter: open.guests ?? null,
    withGuests: isAsked('guests'),
    memberships: filters.memberships ?? {},
    membershipsAfter: open.memberships ?? null,
    withMemberships: isAsked('memberships'),
    cases: filters.cases ?? {},
    casesAfter: open.cases ?? null,
    withCases: isAsked('cases'),
  });
  const pages = {
    stays: page(stayNode).parse(answer.stays),
    guests: page(guestNode).parse(answer.people),
    memberships: page(membershipNode).parse(answer.loyaltyMemberships),
    cases: page(caseNode).parse(answer.serviceCases),
  };
  const nodes = <Node>({ edges }: Page<Node>): Node[] => edges.map(({ node }) => node);
  return {
    sources: {
      stays: nodes(pages.stays),
      guests: nodes(pages.guests),
      memberships: nodes(pages.memberships),
      cases: nodes(pages.cases).filter((found) => found !== null),
    },
    open: Object.fromEntries(
      asked.flatMap((source) => {
        const { hasNextPage, endCursor } = pages[source].pageInfo;
        return hasNextPage ? [[source, endCursor]] : [];
      }),
    ),
  };
};

const personNode = z.object({
  id: recordId,
  name: personName,
  emails: z.nullish(z.object({ primaryEmail: text })),
  phones: z.nullish(z.object({ primaryPhoneNumber: text })),
  guestSegment: oneOf(segments),
  guestLifecycle: oneOf(lifecycleStates),
  guestLanguage: text,
  guestNationality: text,
  guestTags: z.nullish(z.array(z.string())),
  guestRfmGroup: text,
  guestBirthday: day,
  guestStays: count,
  guestNights: count,
  guestTotalRevenue: money,
  guestReturnProbability: number,
  guestLifetimeValue: money,
  guestCancellations: count,
  guestNoShows: count,
  guestNps: number,
  guestMaskedEmail: z.nullish(z.boolean()),
  guestDoNotContact: z.nullish(z.boolean()),
  guestDoNotRent: z.nullish(z.boolean()),
  guestNextArrivalOn: day,
  guestFirstStayOn: day,
  guestLastStayOn: day,
  guestLifecycleSince: day,
});

const consentGroup = z.object({
  groupByDimensionValues: z.tuple([
    recordId,
    oneOf(CHANNELS),
    oneOf(PURPOSES),
    z.enum(['GRANTED', 'DENIED', 'WITHDRAWN']),
  ]),
  maxRecordedAt: instant,
});
const touchGroup = z.object({
  groupByDimensionValues: z.tuple([recordId, recordIdOrNull, text, z.string(), z.nullable(z.boolean())], z.unknown()),
  maxPlannedFor: day,
});
const stayGroup = z.object({
  groupByDimensionValues: z.tuple([recordId, stayStatus, z.nullable(z.string())]),
  totalCount: count,
  sumNights: sum,
  sumFoodRevenueAmountMicros: sumOfMicros,
  sumTotalRevenueAmountMicros: sumOfMicros,
  maxDepartureOn: day,
});
const personGroup = z.object({ groupByDimensionValues: z.tuple([recordId]) });
const tierGroup = z.object({ groupByDimensionValues: z.tuple([recordId, z.nullable(z.string())]) });

type ConsentGroup = z.infer<typeof consentGroup>;

/** What holds of each channel and purpose of which a guest has said something. */
const consentsOf = (groups: readonly ConsentGroup[]): Consent[] => {
  const said = groups.flatMap(({ groupByDimensionValues: [, channel, purpose, state], maxRecordedAt }) =>
    channel === null || purpose === null ? [] : [{ channel, purpose, state, at: maxRecordedAt ?? '' }],
  );
  return said.flatMap(({ channel, purpose }, index) => {
    const isFirst = said.findIndex((one) => one.channel === channel && one.purpose === purpose) === index;
    const state = consentNow(said, channel, purpose);
    return isFirst && state !== null ? [{ channel, purpose, state }] : [];
  });
};

const NEVER_LEFT: readonly string[] = ['SUPPRESSED', 'EXPIRED'];
const MOST_GROUPS = 100_000;
const byGuest = <Group extends { groupByDimensionValues: readonly [string, ...unknown[]] }>(groups: readonly Group[]) =>
  Map.groupBy(groups, ({ groupByDimensionValues: [id] }) => id);

const yearsSince = (birthday: CalendarDate, today: CalendarDate): number =>
  Number(today.slice(0, 4)) - Number(birthday.slice(0, 4)) - (today.slice(5) < birthday.slice(5) ? 1 : 0);

/** A guest as plays look at him, with his name and his own dates. */
export type GuestOfPlays = GuestForPlays & { name: { firstName: string; lastName: string }; dates: OccasionGuest };

/**
 * Up to 200 guests with all that is asked before a play turns to them, and up to 200 of their stays that are occasions, in
 * one request. Earlier touches are those planned for `since` or later, and all of win-backs: who is away for long is won back
 * once for the stay that was the last.
 */
export const guestsForPlays = async (
  host: Host,
  ids: readonly string[],
  {
    since,
    today,
    plays,
    occasions,
  }: { since: CalendarDate; today: CalendarDate; plays: readonly Play[]; occasions: StayFilterInput | null },
): Promise<{ guests: GuestOfPlays[]; stays: OccasionStay[] }> => {
  const winBacks = plays.filter(({ kind }) => kind === 'WIN_BACK').map(({ id }) => id);
  // The host refuses a list of none.
  const answer = await requestIncluded(host, GuestsForPlaysDocument, {
    ids: [...ids],
    since,
    winBacks: winBacks.length === 0 ? [NO_RECORD] : winBacks,
    limit: MOST_GROUPS,
    stays: { and: [{ guestId: { in: [...ids] } }, ...(occasions === null ? [] : [occasions])] },
    withStays: occasions !== null,
  });
  const consents = byGuest(z.array(consentGroup).parse(answer.consentEventsGroupBy ?? []));
  const touches = byGuest(z.array(touchGroup).parse(answer.retentionTouchesGroupBy ?? []));
  const stays = byGuest(z.array(stayGroup).parse(answer.staysGroupBy ?? []));
  const openCases = byGuest(z.array(personGroup).parse(answer.serviceCasesGroupBy ?? []));
  const tiers = byGuest(z.array(tierGroup).parse(answer.loyaltyMembershipsGroupBy ?? []));
  const isTransactional = new Map(plays.map((play) => [play.id, play.isTransactional]));
  const guests = records(personNode)
    .parse(answer.people)
    .map((person): GuestOfPlays => {
      const { id } = person;
      const ofGuest = stays.get(id) ?? [];
      const completed = ofGuest.filter(({ groupByDimensionValues: [, status] }) => status === 'CHECKED_OUT');
      const total = (amount: (group: z.infer<typeof stayGroup>) => number): number =>
        completed.reduce((added, group) => added + amount(group), 0);
      const completedStays = total(({ totalCount }) => totalCount);
      const revenue = total((group) => group.sumTotalRevenueAmountMicros);
      const latest = completed.toSorted((one, other) =>
        (other.maxDepartureOn ?? '').localeCompare(one.maxDepartureOn ?? ''),
      )[0];
      const lastStayOn = person.guestLastStayOn ?? latest?.maxDepartureOn ?? null;
      const meanNights = completedStays === 0 ? null : total(({ sumNights }) => sumNights) / completedStays;
      return {
        id,
        name: person.name,
        dates: datesOf(person),
        segment: person.guestSegment,
        lifecycle: person.guestLifecycle,
        facts: {
          stays: person.guestStays,
          nights: person.guestNights,
          revenue: person.guestTotalRevenue === null ? null : units(person.guestTotalRevenue.amountMicros),
          returnProbability: person.guestReturnProbability,
          lifetimeValue: person.guestLifetimeValue === null ? null : units(person.guestLifetimeValue.amountMicros),
          cancellations: person.guestCancellations,
          noShows: person.guestNoShows,
          nps: person.guestNps,
          daysSinceLastStay: lastStayOn === null ? null : daysBetween(lastStayOn, today),
          age: person.guestBirthday === null ? null : yearsSince(person.guestBirthday, today),
          language: [person.guestLanguage].filter((value) => value !== ''),
          nationality: [person.guestNationality].filter((value) => value !== ''),
          tag: person.guestTags ?? [],
          rfmGroup: [person.guestRfmGroup].filter((value) => value !== ''),
          bookedThrough: [latest?.groupByDimensionValues[2] ?? ''].filter((value) => value !== ''),
          tier: (tiers.get(id) ?? []).flatMap(({ groupByDimensionValues: [, tier] }) => tier ?? []),
        },
        offerFacts: {
          segment: person.guestSegment,
          meanNights,
          foodShare: revenue === 0 ? null : total((group) => group.sumFoodRevenueAmountMicros) / revenue,
          hasMembership: tiers.has(id),
        },
        consents: consentsOf(consents.get(id) ?? []),
        hasEmail: (person.emails?.primaryEmail ?? '') !== '',
        hasPhone: (person.phones?.primaryPhoneNumber ?? '') !== '',
        isMasked: person.guestMaskedEmail ?? false,
        doNotContact: person.guestDoNotContact ?? false,
        doNotRent: person.guestDoNotRent ?? false,
        isInHouse: ofGuest.some(({ groupByDimensionValues: [, status] }) => status === 'IN_HOUSE'),
        hasOpenCase: openCases.has(id),
        nextArrivalOn: person.guestNextArrivalOn,
        lastStayOn,
        completedStays,
        touches: (touches.get(id) ?? []).flatMap(({ groupByDimensionValues, maxPlannedFor }): EarlierTouch[] => {
          const [, playId, occasion, status, isHoldout] = groupByDimensionValues;
          return playId === null || maxPlannedFor === null
            ? []
            : [
                {
                  playId,
                  occasion,
                  plannedFor: maxPlannedFor,
                  counts: isHoldout === true || !NEVER_LEFT.includes(status),
                  isTransactional: isTransactional.get(playId) ?? false,
                },
              ];
        }),
      };
    });
  return { guests, stays: records(stayNode).parse(answer.stays) };
};

export type TouchWrite = RetentionTouchCreateInput;

/** Writes touches in batches of 200: an upsert by id, so that repeating it changes nothing. */
export const saveTouches = async (host: Host, touches: readonly TouchWrite[]): Promise<void> => {
  for (const data of batches(touches)) await host.request(SaveTouchesDocument, { data });
};

/** A booking with what it is worth. */
export type WorthyBooking = Booking & { revenue: Money | null };
const bookingNode = read(
  z.object({ id: recordId, guestId: recordId, bookedAt: z.string(), totalRevenue: money }),
  ({ id, guestId, bookedAt, totalRevenue }): WorthyBooking => ({
    stayId: id,
    guestId,
    bookedAt: new Date(bookedAt).toISOString(),
    revenue: totalRevenue,
  }),
);

/** A page of the bookings of guests that were made at or after an instant and stand. */
export const bookingsSince = async (host: Host, since: Date, after: string | null): Promise<Page<WorthyBooking>> =>
  page(bookingNode).parse((await host.request(BookingsSinceDocument, { since: since.toISOString(), after })).stays);

/** A touch that a booking may be attributed to; `playId` says for how long. */
export type TouchOfGuest = Omit<AttributableTouch, 'attributionDays'> & { playId: string | null; status: string };
const touchOfGuest = read(
  z.object({
    id: recordId,
    personId: recordId,
    playId: recordIdOrNull,
    plannedFor: day,
    sentAt: instant,
    status: text,
    attributedStayId: recordIdOrNull,
  }),
  ({ personId, plannedFor, sentAt, ...touch }): TouchOfGuest | null =>
    plannedFor === null
      ? null
      : { ...touch, guestId: personId, plannedFor, at: sentAt === null ? null : new Date(sentAt).toISOString() },
);

/**
 * The touches of up to 200 guests by these plays, held out or not, planned for `since` or later: one request for each 200. What
 * was planned counts even where it was stopped on its day: who books meanwhile is among the held out, too.
 */
export const touchesToAttribute = async (
  host: Host,
  guestIds: readonly string[],
  plays: readonly string[],
  since: CalendarDate,
): Promise<TouchOfGuest[]> => {
  const { items } = await gather(
    async (after) =>
      page(touchOfGuest).parse(
        (await host.request(TouchesToAttributeDocument, { guestIds: [...guestIds], plays: [...plays], since, after }))
          .retentionTouches,
      ),
    null,
    Infinity,
  );
  return items.filter((touch) => touch !== null);
};

const countGroup = read(
  z.object({
    groupByDimensionValues: z.tuple(
      [recordIdOrNull, text, z.nullable(z.boolean()), z.unknown(), z.nullable(z.string())],
      z.unknown(),
    ),
    totalCount: count,
    sumAttributedRevenueAmountMicros: sumOfMicros,
    maxPlannedFor: day,
  }),
  ({ groupByDimensionValues: [playId, status, isHoldout, sentIn, currencyCode], ...group }) => ({
    playId,
    status,
    isHoldout: isHoldout ?? false,
    wasSent: sentIn !== null,
    currencyCode: currencyCode === '' ? null : currencyCode,
    touches: group.totalCount,
    revenue: group.sumAttributedRevenueAmountMicros,
    plannedFor: group.maxPlannedFor,
  }),
);

/** Touches of one play and day that share a status, counted; `currencyCode` is null where nothing was brought. */
export type TouchCount = z.infer<typeof countGroup>;

/** All touches planned for `since` or later that were to reach a guest, held out or not, counted in one request. */
export const touchCounts = async (host: Host, since: CalendarDate): Promise<TouchCount[]> =>
  z
    .array(countGroup)
    .parse((await host.request(TouchCountsDocument, { since, limit: MOST_GROUPS })).retentionTouchesGroupBy ?? []);
