import { addMonths, dayNumber, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import {
  firstResponseSample,
  heldAgainst,
  INDICATORS,
  inTimeSample,
  quarterOf,
  repeatSample,
  retentionSample,
  reviewFigures,
  type GuestQuarter,
  type Indicator,
  type QuarterSamples,
  type ReviewedCase,
  type Sample,
} from '../../plugin/domain/key-figures/review.ts';
import { npsGroupOf } from '../../plugin/domain/service/recommendation.ts';
import { departureOf, type Guest, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import type { Property } from './properties.ts';
import { caseRecord, type ServiceCase, type SurveyAnswer } from './service.ts';
import { instantOn, type DemoRecord } from './table.ts';

/** What the houses aim at. */
export const REVIEW_TARGETS = { REPEAT_SHARE: 0.35, NPS: 40, DIRECT_SHARE: 0.45, IN_TIME: 0.9, FIRST_RESPONSE: 12 };

const DIRECT = ['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN'];

const quarterOfDay = (day: number): CalendarDate => quarterOf(fromDayNumber(day));

/** The first day of the last quarter that is over. */
const lastQuarter = (today: number): CalendarDate => heldAgainst(quarterOfDay(today)).before;

type Business = {
  properties: readonly Property[];
  stays: readonly Stay[];
  cases: readonly ServiceCase[];
  answers: readonly SurveyAnswer[];
  today: number;
};

/** Guests of the quarters of a property, as the app counts them. */
const guestQuarters = (stays: readonly Stay[], property: Property): GuestQuarter[] => {
  const firstStays = new Map<Guest, number>();
  const found = new Map<string, GuestQuarter>();
  for (const { guest, status, arrival } of stays)
    if (guest !== null && status === 'CHECKED_OUT')
      firstStays.set(guest, Math.min(arrival, firstStays.get(guest) ?? arrival));
  for (const stay of stays) {
    const { guest, arrival } = stay;
    if (guest === null || stay.status !== 'CHECKED_OUT' || stay.property !== property) continue;
    const quarter = quarterOfDay(departureOf(stay));
    const key = `${guest.id}:${quarter}`;
    const known = found.get(key);
    const arrivalOn = fromDayNumber(arrival);
    found.set(key, {
      guestId: guest.id,
      quarter,
      lastArrivalOn: known === undefined || arrivalOn > known.lastArrivalOn ? arrivalOn : known.lastArrivalOn,
      firstStayOn: fromDayNumber(firstStays.get(guest)!),
    });
  }
  return [...found.values()];
};

/** The samples that were known of a quarter when its review was closed; of the others nobody had asked yet. */
const samplesOf = (
  { stays, cases, answers, today }: Business,
  property: Property,
  guests: readonly GuestQuarter[],
  quarter: CalendarDate,
): Partial<Record<Indicator, Sample>> => {
  const completed = stays.filter(
    (stay) =>
      stay.property === property && stay.status === 'CHECKED_OUT' && quarterOfDay(departureOf(stay)) === quarter,
  );
  const groups = answers
    .filter(({ stay, answeredOn }) => stay.property === property && quarterOfDay(answeredOn) === quarter)
    .map(({ nps }) => npsGroupOf(nps));
  const ownCases = cases
    .filter(({ stay }) => stay.property === property)
    .map((given) => caseRecord(given, today, []) as unknown as ReviewedCase);
  return {
    REPEAT_SHARE: repeatSample(guests, quarter),
    RETENTION: retentionSample(guests, quarter),
    NPS: {
      kind: 'POINTS',
      promoters: groups.filter((group) => group === 'PROMOTER').length,
      detractors: groups.filter((group) => group === 'DETRACTOR').length,
      of: groups.length,
    },
    DIRECT_SHARE: {
      kind: 'SHARE',
      hits: completed.filter(({ channel }) => DIRECT.includes(channel)).length,
      of: completed.length,
    },
    FIRST_RESPONSE: firstResponseSample(ownCases, quarter),
    IN_TIME: inTimeSample(ownCases, quarter, new Date(instantOn(today, 12))),
  };
};

/** Of each property the review of the quarter before last, closed with what was known then, and that of the last, held. */
export const reviewRecords = function* (business: Business, ownerIds: readonly string[]): Generator<DemoRecord> {
  const last = lastQuarter(business.today);
  for (const [place, property] of business.properties.entries()) {
    const guests = guestQuarters(business.stays, property);
    for (const quarter of [addMonths(last, -3), last]) {
      const isClosed = quarter !== last;
      const { before, yearAgo } = heldAgainst(quarter);
      const [now, then, ago] = [quarter, before, yearAgo].map((each) => samplesOf(business, property, guests, each));
      const samples = (indicator: Indicator): QuarterSamples => ({
        now: now![indicator] ?? null,
        before: then![indicator] ?? null,
        yearAgo: ago![indicator] ?? null,
      });
      const heldOn = Math.min(business.today, dayNumber(addMonths(quarter, 3)) + 9);
      yield {
        id: reviewId(property, quarter),
        name: `${quarter.slice(0, 4)} Q${(Number(quarter.slice(5, 7)) + 2) / 3} ${property.name}`,
        key: `${property.id}:${quarter}`,
        propertyId: property.id,
        quarter,
        status: isClosed ? 'CLOSED' : 'HELD',
        heldOn: fromDayNumber(heldOn),
        ...(ownerIds.length === 0 ? {} : { ownerId: ownerIds[place % ownerIds.length]! }),
        summary: isClosed
          ? 'More guests return, but fewer answer the survey. The desk asks for it at check-out.'
          : 'Cases are taken up faster. Too many guests still book through travel sites.',
        ...(isClosed
          ? {
              figures: reviewFigures(
                Object.fromEntries(INDICATORS.map((indicator) => [indicator, samples(indicator)])) as Record<
                  Indicator,
                  QuarterSamples
                >,
                REVIEW_TARGETS,
                fromDayNumber(heldOn),
              ),
            }
          : {}),
      };
    }
  }
};

const reviewId = (property: Property, quarter: CalendarDate): string =>
  idOf('quarterlyReview', `${property.code}:${quarter}`);

const MEASURES = [
  { title: 'Offer the direct rate on the website beside the travel sites', days: 30, isDone: false },
  { title: 'Ask for the survey at every check-out', days: 20, isDone: true },
];

/** What was to be done after the last review of each property. */
export const measureRecords = (
  { properties, today }: Pick<Business, 'properties' | 'today'>,
  ownerIds: readonly string[],
): { tasks: DemoRecord[]; targets: DemoRecord[] } => {
  const made = properties.flatMap((property) =>
    MEASURES.map(({ title, days, isDone }, index) => {
      const id = idOf('task', `review:${property.code}:${index}`);
      const quarter = lastQuarter(today);
      const heldOn = Math.min(today, dayNumber(addMonths(quarter, 3)) + 9);
      return {
        task: {
          id,
          title,
          status: isDone ? 'DONE' : 'TODO',
          dueAt: instantOn(heldOn + days, 9),
          ...(ownerIds.length === 0 ? {} : { assigneeId: ownerIds[index % ownerIds.length]! }),
        },
        target: { id: idOf('taskTarget', id), taskId: id, targetQuarterlyReviewId: reviewId(property, quarter) },
      };
    }),
  );
  return { tasks: made.map(({ task }) => task), targets: made.map(({ target }) => target) };
};
