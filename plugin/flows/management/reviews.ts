import { v5 } from 'uuid';
import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  INDICATORS,
  consentSample,
  duplicatesSample,
  firstResponseSample,
  heldAgainst,
  inTimeSample,
  quarterOf,
  repeatSample,
  retentionSample,
  reviewFigures,
  spanOfQuarter,
  type Indicator,
  type QuarterSamples,
  type ReviewFigure,
  type Sample,
  type Targets,
} from '../../domain/key-figures/review.ts';
import type { ReviewOutcome, ReviewRefusal } from '../../domain/key-figures/review-commands.ts';
import type { Group } from '../../domain/retention/plays/effect.ts';
import type { Host } from '../../host/client.ts';
import {
  changeReview,
  createMeasure,
  measuresOf,
  openReview,
  propertyForReview,
  reviewBase,
  reviewById,
  reviewSources,
  setReviewTargets,
  type ReviewedProperty,
  type ReviewMeasure,
  type ReviewRecord,
  type ReviewSources,
  type TouchesOfQuarter,
  type WatchedRun,
} from '../../host/reviews.ts';
import type { Hosts } from '../stays/commands.ts';

const REVIEWS = '4b8d02b7-6a0f-4a8e-9a64-0d3b5c1f7e21';
const DAY_MS = 86_400_000;
/** Runs that did not end well are shown for a week. */
const RUNS_SHOWN_DAYS = 7;

/** The ways of booking that lead to the hotel itself. */
const DIRECT = new Set(['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN']);

/** What the page of reviews shows of a quarter of a property. */
export type ReviewPage = {
  on: CalendarDate;
  properties: { id: string; name: string }[];
  members: { id: string; userId: string | null; name: string }[];
  propertyId: string | null;
  currencyCode: string;
  quarter: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
  isOver: boolean;
  /** The review of the quarter, where it was opened; `isFrozen`: the figures are those of when it was closed. */
  review: ReviewRecord | null;
  isFrozen: boolean;
  figures: ReviewFigure[];
  measures: ReviewMeasure[];
  /** Reviews of the property, the last first. */
  reviews: { id: string; quarter: CalendarDate | null; status: ReviewRecord['status']; heldOn: CalendarDate | null }[];
  runs: WatchedRun[];
  messages: { status: string | null; messages: number }[];
};

const sumOf = <Row>(rows: readonly Row[], amount: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);

/** Guests of one side of the plays of a quarter: how many were meant to be reached in all, and what of it came to the property. */
const sideOf = (
  { touches, brought }: Pick<ReviewSources, 'touches' | 'brought'>,
  quarter: CalendarDate,
  isHoldout: boolean,
  currencyCode: string,
): Group & { revenue: number } => {
  const own = (each: TouchesOfQuarter): boolean => each.quarter === quarter && each.isHoldout === isHoldout;
  const booked = brought.filter((each) => own(each) && each.isBooked);
  return {
    guests: sumOf(touches.filter(own), (each) => each.touches),
    booked: sumOf(booked, (each) => each.touches),
    revenue: sumOf(
      booked.filter((each) => each.currencyCode === currencyCode),
      ({ revenue }) => revenue,
    ),
  };
};

/** The samples of one quarter. */
const samplesOf = (
  sources: ReviewSources,
  quarter: CalendarDate,
  currencyCode: string,
  now: Date,
): Record<Indicator, Sample | null> => {
  const inQuarter = <Row extends { quarter: CalendarDate | null }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.quarter === quarter);
  const { guests, cases } = sources;
  const stays = sumOf(inQuarter(sources.channels), (row) => row.stays);
  const share = (hits: number): Sample => ({ kind: 'SHARE', hits, of: stays });
  const opinions = inQuarter(sources.opinions);
  const answersOf = (group: string): number =>
    sumOf(
      opinions.filter((row) => row.group === group),
      ({ answers }) => answers,
    );
  return {
    REPEAT_SHARE: repeatSample(guests, quarter),
    RETENTION: retentionSample(guests, quarter),
    NPS: {
      kind: 'POINTS',
      promoters: answersOf('PROMOTER'),
      detractors: answersOf('DETRACTOR'),
      of: sumOf(
        opinions.filter(({ group }) => group !== null),
        ({ answers }) => answers,
      ),
    },
    DIRECT_SHARE: share(
      sumOf(
        inQuarter(sources.channels).filter(({ channel }) => channel !== null && DIRECT.has(channel)),
        (row) => row.stays,
      ),
    ),
    IDENTIFIED: share(sumOf(inQuarter(sources.reachable), (row) => row.stays)),
    COMPLETENESS: share(sumOf(inQuarter(sources.complete), (row) => row.stays)),
    CONSENT: consentSample(guests, sources.consents, quarter),
    DUPLICATES: duplicatesSample(sources.pairs, sources.newGuests, quarter),
    FIRST_RESPONSE: firstResponseSample(cases, quarter),
    IN_TIME: inTimeSample(cases, quarter, now),
    PLAY_REVENUE: {
      kind: 'MONEY',
      touched: sideOf(sources, quarter, false, currencyCode),
      heldOut: sideOf(sources, quarter, true, currencyCode),
    },
  };
};

/** The figures of a quarter of a property as they are now. */
const liveFigures = async (
  host: Host,
  {
    propertyId,
    quarter,
    currencyCode,
    targets,
  }: { propertyId: string; quarter: CalendarDate; currencyCode: string; targets: Targets },
  now: Date,
): Promise<ReviewFigure[]> => {
  const quarters = { now: quarter, ...heldAgainst(quarter) };
  const sources = await reviewSources(host, { propertyId, quarters });
  const of = (each: CalendarDate): Record<Indicator, Sample | null> => samplesOf(sources, each, currencyCode, now);
  const [own, before, yearAgo] = [of(quarters.now), of(quarters.before), of(quarters.yearAgo)];
  const samples = Object.fromEntries(
    INDICATORS.map((indicator) => [
      indicator,
      { now: own[indicator], before: before[indicator], yearAgo: yearAgo[indicator] },
    ]),
  ) as Record<Indicator, QuarterSamples>;
  return reviewFigures(samples, targets, earliestToday(now));
};

const frozenFigures = (review: ReviewRecord | null): ReviewFigure[] | null =>
  review?.status === 'CLOSED' ? review.figures : null;

/**
 * What a review of a quarter shows, as whoever asks sees it: the last quarter that is over where none is named, the first property
 * where none is. Figures of a closed review are those of its closing.
 */
export const loadReviewPage = async (
  asPerson: Host,
  asked: { propertyId?: string | undefined; quarter?: CalendarDate | undefined },
  now: Date,
): Promise<ReviewPage> => {
  const on = earliestToday(now);
  const { properties, members, reviews, runs, messages } = await reviewBase(
    asPerson,
    new Date(now.getTime() - RUNS_SHOWN_DAYS * DAY_MS).toISOString(),
  );
  const property: ReviewedProperty | undefined = properties.find(({ id }) => id === asked.propertyId) ?? properties[0];
  const quarter = asked.quarter === undefined ? heldAgainst(quarterOf(on)).before : quarterOf(asked.quarter);
  const own = reviews.filter(({ propertyId }) => property !== undefined && propertyId === property.id);
  const review = own.find((each) => each.quarter === quarter) ?? null;
  const frozen = frozenFigures(review);
  const [figures, measures] = await Promise.all([
    frozen ??
      (property === undefined
        ? []
        : liveFigures(
            asPerson,
            {
              propertyId: property.id,
              quarter,
              currencyCode: property.currencyCode,
              targets: property.reviewTargets,
            },
            now,
          )),
    review === null ? [] : measuresOf(asPerson, review.id),
  ]);
  const { from, to } = spanOfQuarter(quarter);
  return {
    on,
    properties: properties.map(({ id, name }) => ({ id, name })),
    members,
    propertyId: property?.id ?? null,
    currencyCode: property?.currencyCode ?? '',
    quarter,
    from,
    to,
    isOver: to < on,
    review,
    isFrozen: frozen !== null,
    figures,
    measures,
    reviews: own.map(({ id, quarter: of, status, heldOn }) => ({ id, quarter: of, status, heldOn })),
    runs,
    messages,
  };
};

/** What a command about a review came to. */
export type ReviewDone = { said: ReviewOutcome[]; data: { reviewId: string } } | { refused: ReviewRefusal };

const keyOf = (propertyId: string, quarter: CalendarDate): string => `${propertyId}:${quarter}`;

/** Opens the review of a quarter of a property, as whoever asks; opened before, it is the same. */
export const openReviewOfQuarter = async (
  asPerson: Host,
  asked: { propertyId: string; quarter: CalendarDate; ownerId: string | null },
  now: Date,
): Promise<ReviewDone> => {
  const quarter = quarterOf(asked.quarter);
  if (quarter > earliestToday(now)) return { refused: { code: 'QUARTER_AHEAD' } };
  const key = keyOf(asked.propertyId, quarter);
  const { property, review } = await propertyForReview(asPerson, { propertyId: asked.propertyId, key });
  if (property === null) return { refused: { code: 'REVIEWED_PROPERTY_NOT_FOUND' } };
  if (review !== null)
    return { said: [{ code: 'REVIEW_OPEN_ALREADY', name: review.name }], data: { reviewId: review.id } };
  const name = `${quarter.slice(0, 4)} Q${(Number(quarter.slice(5, 7)) + 2) / 3} ${property.name}`;
  const reviewId = await openReview(asPerson, {
    key,
    name,
    propertyId: property.id,
    quarter,
    ownerId: asked.ownerId,
  });
  return { said: [{ code: 'REVIEW_OPENED', name }], data: { reviewId } };
};

/** Sets what a property aims at, as whoever asks; null takes the target away. Closed reviews keep what was aimed at then. */
export const setTarget = async (
  asPerson: Host,
  { propertyId, indicator, target }: { propertyId: string; indicator: Indicator; target: number | null },
): Promise<{ said: ReviewOutcome[] } | { refused: ReviewRefusal }> => {
  const { property } = await propertyForReview(asPerson, { propertyId, key: '' });
  if (property === null) return { refused: { code: 'REVIEWED_PROPERTY_NOT_FOUND' } };
  const { [indicator]: _, ...others } = property.reviewTargets;
  await setReviewTargets(asPerson, propertyId, target === null ? others : { ...others, [indicator]: target });
  return { said: [{ code: target === null ? 'TARGET_TAKEN_AWAY' : 'TARGET_SET' }] };
};

/** Notes that a review was held, with what was said, as whoever asks. */
export const holdReview = async (
  asPerson: Host,
  { reviewId, heldOn, summary }: { reviewId: string; heldOn: CalendarDate; summary: string },
): Promise<ReviewDone> => {
  const review = await reviewById(asPerson, reviewId);
  if (review === null) return { refused: { code: 'REVIEW_NOT_FOUND' } };
  const { name } = review;
  if (review.status === 'CLOSED') return { refused: { code: 'REVIEW_IS_CLOSED', name } };
  await changeReview(asPerson, reviewId, { status: 'HELD', heldOn, summary });
  return { said: [{ code: 'REVIEW_HELD', name, on: heldOn }], data: { reviewId } };
};

/** Adds what is to be done, as a task of whoever is to do it, hung on the review; the same request again is the same task. */
export const addMeasure = async (
  asPerson: Host,
  asked: { reviewId: string; title: string; ownerId: string | null; dueOn: CalendarDate; requestId: string },
): Promise<ReviewDone> => {
  const { reviewId, title, ownerId, dueOn, requestId } = asked;
  const review = await reviewById(asPerson, reviewId);
  if (review === null) return { refused: { code: 'REVIEW_NOT_FOUND' } };
  if (review.status === 'CLOSED') return { refused: { code: 'REVIEW_IS_CLOSED', name: review.name } };
  const key = `${reviewId}:${requestId}`;
  await createMeasure(asPerson, {
    id: v5(key, REVIEWS),
    targetId: v5(`${key}:target`, REVIEWS),
    reviewId,
    title,
    body: '',
    dueAt: `${dueOn}T09:00:00.000Z`,
    assigneeId: ownerId,
  });
  return { said: [{ code: 'MEASURE_ADDED', title, dueOn }], data: { reviewId } };
};

/**
 * Closes a review that was held: as whoever asks, then the app keeps the figures as they are, so that later changes of stays and
 * guests do not rewrite what was said. Stopped in between, closing it again does the rest.
 */
export const closeReview = async ({ asPerson, host }: Hosts, reviewId: string, now: Date): Promise<ReviewDone> => {
  const review = await reviewById(asPerson, reviewId);
  if (review === null || review.propertyId === null || review.quarter === null)
    return { refused: { code: 'REVIEW_NOT_FOUND' } };
  const { name, propertyId, quarter } = review;
  if (frozenFigures(review) !== null) return { refused: { code: 'REVIEW_IS_CLOSED', name } };
  if (review.status === 'PLANNED') return { refused: { code: 'REVIEW_NOT_HELD', name } };
  if (spanOfQuarter(quarter).to >= earliestToday(now)) return { refused: { code: 'QUARTER_NOT_OVER' } };
  const { property } = await propertyForReview(asPerson, { propertyId, key: '' });
  if (property === null) return { refused: { code: 'REVIEWED_PROPERTY_NOT_FOUND' } };
  const figures = await liveFigures(
    asPerson,
    { propertyId, quarter, currencyCode: property.currencyCode, targets: property.reviewTargets },
    now,
  );
  await changeReview(asPerson, reviewId, { status: 'CLOSED' });
  await changeReview(host, reviewId, { figures });
  return { said: [{ code: 'REVIEW_CLOSED', name }], data: { reviewId } };
};

/** The way back: opens a closed review again, whose figures are then those of today until it is closed anew. */
export const reopenReview = async ({ asPerson, host }: Hosts, reviewId: string): Promise<ReviewDone> => {
  const review = await reviewById(asPerson, reviewId);
  if (review === null) return { refused: { code: 'REVIEW_NOT_FOUND' } };
  const { name } = review;
  if (review.status !== 'CLOSED') return { refused: { code: 'REVIEW_NOT_CLOSED', name } };
  await changeReview(asPerson, reviewId, { status: 'HELD' });
  await changeReview(host, reviewId, { figures: null });
  return { said: [{ code: 'REVIEW_REOPENED', name }], data: { reviewId } };
};
