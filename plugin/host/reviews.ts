import * as z from 'zod/mini';
import { addMonths, type CalendarDate } from '../domain/calendar-dates.ts';
import { CONSENT_CHANNELS, type Consent } from '../domain/consents.ts';
import {
  INDICATORS,
  quarterOf,
  type GuestQuarter,
  type PairsAlike,
  type ReviewedCase,
  type ReviewFigure,
  type Targets,
} from '../domain/key-figures/review.ts';
import { REVIEW_STATUSES, type ReviewStatus } from '../domain/key-figures/review-commands.ts';
import { withRest, type Host } from './client.ts';
import {
  BookedTouchesDocument,
  ChangeReviewDocument,
  GuestsOfQuartersDocument,
  LinkTasksToReviewsDocument,
  MarketingConsentsDocument,
  MoreReviewedCasesDocument,
  OpenReviewDocument,
  ReviewBaseDocument,
  ReviewByIdDocument,
  ReviewCountsDocument,
  ReviewedPropertyDocument,
  ReviewMeasuresDocument,
  SetReviewTargetsDocument,
  StaysOfQuartersDocument,
  type StayFilterInput,
} from './generated/documents.ts';
import { count, day, flag, instant, page, read, recordId, recordIdOrNull, records, sum, text } from './rows.ts';
import { staff, type StaffMember } from './staff.ts';
import { MOST_STAY_GROUPS } from './stays.ts';
import { createTasks, type NewTask } from './tasks.ts';

/** Targets as the app has written them; what is no number of a figure is as good as none. */
const targets = read(z.unknown(), (value): Targets =>
  Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const target = (value as Record<string, unknown> | null)?.[indicator];
      return typeof target === 'number' ? [[indicator, target]] : [];
    }),
  ),
);

/** Figures as the app itself has kept them when a review was closed. */
const frozen = read(z.unknown(), (value) => (Array.isArray(value) ? (value as ReviewFigure[]) : null));

const reviewNow = z.object({
  id: recordId,
  name: text,
  propertyId: recordIdOrNull,
  quarter: day,
  status: read(
    z.nullable(z.string()),
    (value): ReviewStatus => REVIEW_STATUSES.find((known) => known === value) ?? 'PLANNED',
  ),
  heldOn: day,
  ownerId: recordIdOrNull,
  summary: text,
  figures: frozen,
});
/** The review of a quarter; `figures` are those that were kept when it was closed. */
export type ReviewRecord = z.infer<typeof reviewNow>;

const property = z.object({ id: recordId, name: text, currencyCode: text, reviewTargets: targets });
export type ReviewedProperty = z.infer<typeof property>;

const RUN_STATES = ['RUNNING', 'FAILED', 'INTERRUPTED'] as const;
const runNow = z.object({ id: recordId, name: text, status: z.enum(RUN_STATES), nextTryAt: instant });
/** A run that is under way, or did not end well. */
export type WatchedRun = z.infer<typeof runNow>;

const messages = read(
  z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string())]), totalCount: count }),
  ({ groupByDimensionValues: [status], totalCount }) => ({ status, messages: totalCount }),
);

/** What every look at reviews begins with; runs that failed are those since `runsSince`, ISO 8601. One request. */
export const reviewBase = async (
  host: Host,
  runsSince: string,
): Promise<{
  properties: ReviewedProperty[];
  members: StaffMember[];
  reviews: ReviewRecord[];
  runs: WatchedRun[];
  messages: { status: string | null; messages: number }[];
}> => {
  const answer = await host.request(ReviewBaseDocument, {
    runs: {
      or: [
        { status: { eq: 'RUNNING' } },
        { and: [{ status: { in: ['FAILED', 'INTERRUPTED'] } }, { startedAt: { gte: runsSince } }] },
      ],
    },
  });
  return {
    properties: records(property).parse(answer.hotelProperties),
    members: staff.parse(answer.workspaceMembers),
    reviews: records(reviewNow).parse(answer.quarterlyReviews),
    runs: records(runNow).parse(answer.hotelRuns),
    messages: z.array(messages).parse(answer.intakeMessagesGroupBy ?? []),
  };
};

const measure = z.object({
  task: z.nullable(
    z.object({ id: recordId, title: text, status: z.nullable(z.string()), dueAt: instant, assigneeId: recordIdOrNull }),
  ),
});

/** What is to be done after a review; tasks that are gone are absent. */
export type ReviewMeasure = {
  id: string;
  title: string;
  isDone: boolean;
  dueAt: string | null;
  assigneeId: string | null;
};

/** The measures of a review, those due first at the top. */
export const measuresOf = async (host: Host, reviewId: string): Promise<ReviewMeasure[]> =>
  records(measure)
    .parse((await host.request(ReviewMeasuresDocument, { reviewId })).taskTargets)
    .flatMap(({ task }) => {
      if (task === null) return [];
      const { status, ...rest } = task;
      return [{ ...rest, isDone: status === 'DONE' }];
    })
    .toSorted((one, other) => (one.dueAt ?? '9999').localeCompare(other.dueAt ?? '9999'));

/** A quarter comes as its first day, whatever the day in it that the host names. */
const quarter = read(day, (value) => (value === null ? null : quarterOf(value)));

const opinionGroup = read(
  z.object({ groupByDimensionValues: z.tuple([quarter, z.nullable(z.string())]), totalCount: count }),
  ({ groupByDimensionValues: [of, group], totalCount }) => ({ quarter: of, group, answers: totalCount }),
);
const channelGroup = read(
  z.object({ groupByDimensionValues: z.tuple([quarter, z.nullable(z.string())]), totalCount: count }),
  ({ groupByDimensionValues: [of, channel], totalCount }) => ({ quarter: of, channel, stays: totalCount }),
);
const stayGroup = read(
  z.object({ groupByDimensionValues: z.tuple([quarter]), totalCount: count }),
  ({ groupByDimensionValues: [of], totalCount }) => ({ quarter: of, stays: totalCount }),
);
const touchGroup = read(
  z.object({
    groupByDimensionValues: z.tuple([quarter, flag, z.nullable(z.string()), z.nullable(z.string())]),
    totalCount: count,
    sumAttributedRevenueAmountMicros: sum,
  }),
  ({
    groupByDimensionValues: [of, isHoldout, status, currencyCode],
    totalCount,
    sumAttributedRevenueAmountMicros,
  }) => ({
    quarter: of,
    isHoldout,
    isBooked: status === 'BOOKED',
    currencyCode,
    touches: totalCount,
    revenue: sumAttributedRevenueAmountMicros,
  }),
);
/** Touches of one quarter that are alike, with what they brought in micros. */
export type TouchesOfQuarter = z.infer<typeof touchGroup>;
const pairGroup = read(
  z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string()), quarter, quarter]), totalCount: count }),
  ({ groupByDimensionValues: [status, foundIn, decidedIn], totalCount }): PairsAlike | null =>
    foundIn === null
      ? null
      : // What was decided at an unknown time was so from the beginning, as far as anybody can tell.
        { foundIn, decidedIn: status === 'OPEN' ? null : (decidedIn ?? foundIn), pairs: totalCount },
);
const newGuestGroup = read(
  z.object({ groupByDimensionValues: z.tuple([quarter]), totalCount: count }),
  ({ groupByDimensionValues: [of], totalCount }) => (of === null ? null : { quarter: of, guests: totalCount }),
);
const logged = read(
  z.unknown(),
  (value) => z.array(z.object({ at: z.string(), status: z.string() })).safeParse(value).data ?? [],
);
const reviewedCase = read(
  z.object({ openedAt: instant, dueAt: instant, resolvedAt: instant, log: logged }),
  ({ openedAt, ...rest }): ReviewedCase | null =>
    openedAt === null ? null : { openedAt: new Date(openedAt).toISOString(), ...rest },
);
const guestGroup = read(
  z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, day, quarter]), maxArrivalOn: day }),
  ({ groupByDimensionValues: [guestId, firstStayOn, of], maxArrivalOn }): GuestQuarter | null =>
    guestId === null || of === null || maxArrivalOn === null
      ? null
      : { guestId, quarter: of, lastArrivalOn: maxArrivalOn, firstStayOn },
);
const consentGroup = z.object({
  groupByDimensionValues: z.tuple([
    recordIdOrNull,
    z.nullable(z.enum(CONSENT_CHANNELS)),
    z.nullable(z.enum(['GRANTED', 'DENIED', 'WITHDRAWN'])),
    z.unknown(),
  ]),
  maxRecordedAt: instant,
});

const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);

const daysOf = (quarters: readonly CalendarDate[]) => ({
  or: quarters.map((of) => ({
    and: [{ departureOn: { gte: of } }, { departureOn: { lt: addMonths(of, 3) } }],
  })),
});
const momentsOf = (field: 'answeredAt' | 'openedAt', quarters: readonly CalendarDate[]) => ({
  or: quarters.map((of) => ({
    and: [{ [field]: { gte: `${of}T00:00:00.000Z` } }, { [field]: { lt: `${addMonths(of, 3)}T00:00:00.000Z` } }],
  })),
});

const HAS_CONTACT = {
  or: [{ emails: { primaryEmail: { neq: '' } } }, { phones: { primaryPhoneNumber: { neq: '' } } }],
};
const IS_COMPLETE = { and: [HAS_CONTACT, { guestNationality: { neq: '' } }, { guestLanguage: { neq: '' } }] };

/** All that the figures of reviews are counted from, of one property where they belong to one. */
export type ReviewSources = {
  opinions: z.infer<typeof opinionGroup>[];
  channels: z.infer<typeof channelGroup>[];
  /** Completed stays whose guest can be reached, and of whose guest nationality and language are known too. */
  reachable: z.infer<typeof stayGroup>[];
  complete: z.infer<typeof stayGroup>[];
  cases: ReviewedCase[];
  /** Touches in all, and those that brought a stay in the property. */
  touches: TouchesOfQuarter[];
  brought: TouchesOfQuarter[];
  pairs: PairsAlike[];
  newGuests: { quarter: CalendarDate; guests: number }[];
  guests: GuestQuarter[];
  /** What guests said of marketing: the last of each state, channel and quarter. */
  consents: Map<string, Consent[]>;
};

/**
 * Reads what a review of a quarter of a property, and the quarters it is held against, are counted from: guests of nine quarters,
 * because who came back is asked of a year ago. Seven requests at once, one more for each 200 further cases.
 */
export const reviewSources = async (
  host: Host,
  {
    propertyId,
    quarters,
  }: { propertyId: string; quarters: { now: CalendarDate; before: CalendarDate; yearAgo: CalendarDate } },
): Promise<ReviewSources> => {
  const compared = [quarters.now, quarters.before, quarters.yearAgo];
  const limit = MOST_STAY_GROUPS;
  const completed = (days: StayFilterInput, guest?: StayFilterInput['guest']): StayFilterInput => ({
    and: [
      { propertyId: { eq: propertyId } },
      { status: { eq: 'CHECKED_OUT' } },
      { toCorrect: { eq: false } },
      days,
      ...(guest === undefined ? [] : [{ guest }]),
    ],
  });
  const between = (from: CalendarDate, to: CalendarDate): StayFilterInput => ({
    and: [{ guestId: { is: 'NOT_NULL' } }, { departureOn: { gte: from } }, { departureOn: { lt: to } }],
  });
  const cases = { and: [{ propertyId: { eq: propertyId } }, momentsOf('openedAt', compared)] };
  const planned = {
    or: compared.map((of) => ({ and: [{ plannedFor: { gte: of } }, { plannedFor: { lt: addMonths(of, 3) } }] })),
  };
  const isMeant = {
    or: [
      { isHoldout: { eq: true } },
      { status: { neq: 'SUPPRESSED' as const } },
      { notBefore: { is: 'NOT_NULL' as const } },
    ],
  };
  const { yearAgo } = quarters;
  const [counts, reachable, complete, brought, earlier, later, said] = await Promise.all([
    host.request(ReviewCountsDocument, {
      feedback: { and: [{ propertyId: { eq: propertyId } }, momentsOf('answeredAt', compared)] },
      stays: completed(daysOf(compared)),
      cases,
      touches: { and: [planned, isMeant] },
      limit,
    }),
    host.request(StaysOfQuartersDocument, { stays: completed(daysOf(compared), HAS_CONTACT), limit }),
    host.request(StaysOfQuartersDocument, { stays: completed(daysOf(compared), IS_COMPLETE), limit }),
    host.request(BookedTouchesDocument, {
      touches: { and: [planned, isMeant, { attributedStay: { propertyId: { eq: propertyId } } }] },
      limit,
    }),
    // In two halves: all nine quarters of a large hotel may be more groups than the host gives at once.
    host.request(GuestsOfQuartersDocument, { stays: completed(between(addMonths(yearAgo, -12), yearAgo)), limit }),
    host.request(GuestsOfQuartersDocument, {
      stays: completed(between(yearAgo, addMonths(quarters.now, 3))),
      limit,
    }),
    host.request(MarketingConsentsDocument, {
      consents: {
        and: [{ purpose: { eq: 'MARKETING' } }, { person: { guestLastStayOn: { gte: yearAgo } } }],
      },
      limit,
    }),
  ]);
  const consents = new Map<string, Consent[]>();
  for (const { groupByDimensionValues, maxRecordedAt } of z
    .array(consentGroup)
    .parse(said.consentEventsGroupBy ?? [])) {
    const [personId, channel, state] = groupByDimensionValues;
    if (personId === null || channel === null || state === null || maxRecordedAt === null) continue;
    const own = consents.get(personId) ?? [];
    own.push({ channel, purpose: 'MARKETING', state, at: new Date(maxRecordedAt).toISOString() });
    consents.set(personId, own);
  }
  const caseRows = await withRest(page(reviewedCase).parse(counts.serviceCases), async (after) =>
    page(reviewedCase).parse((await host.request(MoreReviewedCasesDocument, { cases, after })).serviceCases),
  );
  return {
    opinions: z.array(opinionGroup).parse(counts.guestFeedbacksGroupBy ?? []),
    channels: z.array(channelGroup).parse(counts.staysGroupBy ?? []),
    reachable: z.array(stayGroup).parse(reachable.staysGroupBy ?? []),
    complete: z.array(stayGroup).parse(complete.staysGroupBy ?? []),
    cases: known(caseRows),
    touches: z.array(touchGroup).parse(counts.retentionTouchesGroupBy ?? []),
    brought: z.array(touchGroup).parse(brought.retentionTouchesGroupBy ?? []),
    pairs: known(z.array(pairGroup).parse(counts.matchCandidatesGroupBy ?? [])),
    newGuests: known(z.array(newGuestGroup).parse(counts.peopleGroupBy ?? [])),
    guests: known([earlier, later].flatMap(({ staysGroupBy }) => z.array(guestGroup).parse(staysGroupBy ?? []))),
    consents,
  };
};

/** A review by its id; null where there is none. */
export const reviewById = async (host: Host, id: string): Promise<ReviewRecord | null> =>
  records(reviewNow).parse((await host.request(ReviewByIdDocument, { id })).quarterlyReviews)[0] ?? null;

/** A property with its targets, and the review under a key, where there are such. */
export const propertyForReview = async (
  host: Host,
  { propertyId, key }: { propertyId: string; key: string },
): Promise<{ property: ReviewedProperty | null; review: ReviewRecord | null }> => {
  const answer = await host.request(ReviewedPropertyDocument, { id: propertyId, key });
  return {
    property: records(property).parse(answer.hotelProperties)[0] ?? null,
    review: records(reviewNow).parse(answer.quarterlyReviews)[0] ?? null,
  };
};

/** Makes the review of a quarter, by its key. @returns its id */
export const openReview = async (
  host: Host,
  review: { key: string; name: string; propertyId: string; quarter: CalendarDate; ownerId: string | null },
): Promise<string> => {
  const { ownerId, ...rest } = review;
  const answer = await host.request(OpenReviewDocument, {
    reviews: [{ ...rest, ...(ownerId === null ? {} : { ownerId }) }],
  });
  return answer.createQuarterlyReviews![0]!.id;
};

/** Changes a review; what is absent stays. */
export const changeReview = async (
  host: Host,
  id: string,
  data: { status?: ReviewStatus; heldOn?: CalendarDate; summary?: string; figures?: ReviewFigure[] | null },
): Promise<void> => {
  await host.request(ChangeReviewDocument, { id, data });
};

/** Sets what a property aims at in its reviews. */
export const setReviewTargets = async (host: Host, propertyId: string, aims: Targets): Promise<void> => {
  await host.request(SetReviewTargetsDocument, { id: propertyId, targets: aims });
};

/** Makes a task that hangs on a review, once however often it is asked for. */
export const createMeasure = async (
  host: Host,
  task: NewTask & { targetId: string; reviewId: string },
): Promise<void> => {
  const { targetId, reviewId, ...rest } = task;
  await createTasks(host, [rest]);
  await host.request(LinkTasksToReviewsDocument, {
    targets: [{ id: targetId, taskId: task.id, targetQuarterlyReviewId: reviewId }],
  });
};
