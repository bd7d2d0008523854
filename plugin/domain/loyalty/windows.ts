import * as z from 'zod';
import { addDays, addMonths, dayNumber, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { sumOfCounts, type Activity, type Counts } from './measures.ts';
import { asMessage } from './problems.ts';

const startMonth = z.int().min(1).max(12).default(1).describe('Month in which the program year begins; 1 is January.');
const months = z.int().positive();

/** Which activity counts towards a tier. */
export const windowSchema = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({ kind: z.literal('calendar'), startMonth })
      .describe('The program year; a tier is given as soon as it is reached.'),
    z
      .strictObject({ kind: z.literal('previousYear'), startMonth })
      .describe('The program year once it is over; until then nothing changes.'),
    z
      .strictObject({ kind: z.literal('bestOfPreviousAndCurrent'), startMonth })
      .describe('The better of the last program year and this one, each for itself.'),
    z
      .strictObject({ kind: z.literal('rolling'), months })
      .describe('The last so many months up to the day of the review.'),
    z
      .strictObject({ kind: z.literal('anniversary'), months: months.default(12) })
      .describe("The member's own cycle, counted from the day of enrolment."),
    z
      .strictObject({ kind: z.literal('sinceLastUpgrade'), months: months.optional() })
      .describe('From the day of the last upgrade; with months, in cycles of that length.'),
  ],
  {
    error: asMessage({
      code: 'NOT_ONE_OF',
      values: ['calendar', 'previousYear', 'bestOfPreviousAndCurrent', 'rolling', 'anniversary', 'sinceLastUpgrade'],
    }),
  },
);
export type QualifyingWindow = z.output<typeof windowSchema>;

/** From one day to another, both included. */
export type Span = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Months from one window to the next; undefined for windows that have no fixed length. */
export const cycleMonths = (window: QualifyingWindow): number | undefined => {
  switch (window.kind) {
    case 'calendar':
    case 'previousYear':
    case 'bestOfPreviousAndCurrent':
      return 12;
    case 'anniversary':
    case 'sinceLastUpgrade':
      return window.months;
    case 'rolling':
      return undefined;
    default:
      return window satisfies never;
  }
};

/** True when the windows of two members differ: they start on a day of the member's own. */
export const isPersonal = (window: QualifyingWindow): boolean =>
  window.kind === 'anniversary' || window.kind === 'sinceLastUpgrade';

const monthsOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

const cyclesBack = (anchor: CalendarDate, length: number, asOf: CalendarDate, count: number): Span[] => {
  let cycle = Math.floor((monthsOf(asOf) - monthsOf(anchor)) / length);
  if (addMonths(anchor, cycle * length) > asOf) cycle -= 1;
  return Array.from({ length: count }, (_, back) => ({
    from: addMonths(anchor, (cycle - back) * length),
    to: addDays(addMonths(anchor, (cycle - back + 1) * length), -1),
  }));
};

/**
 * The qualifying window that holds `asOf` and those before it, newest first.
 * @param anchor the day from which personal windows are counted: enrolment, or the last upgrade.
 * @param count how many windows at most.
 */
export const spansBack = (
  window: QualifyingWindow,
  asOf: CalendarDate,
  anchor: CalendarDate,
  count: number,
): Span[] => {
  switch (window.kind) {
    case 'calendar':
    case 'previousYear':
    case 'bestOfPreviousAndCurrent': {
      const firstDay = `2000-${String(window.startMonth).padStart(2, '0')}-01` as CalendarDate;
      return cyclesBack(firstDay, 12, asOf, count);
    }
    case 'rolling':
      return Array.from({ length: count }, (_, back) => ({
        from: addMonths(asOf, -window.months * (back + 1)),
        to: back === 0 ? asOf : addDays(addMonths(asOf, -window.months * back), -1),
      }));
    case 'anniversary':
      return cyclesBack(anchor, window.months, asOf, count);
    case 'sinceLastUpgrade':
      return window.months === undefined
        ? [{ from: anchor, to: asOf > anchor ? asOf : anchor }]
        : // What was done before the upgrade has led to it and counts no more.
          cyclesBack(anchor, window.months, asOf, count).filter(({ from }, back) => back === 0 || from >= anchor);
    default:
      return window satisfies never;
  }
};

/** Nothing has happened after the day of the review, so a window that is given to its end counts up to that day. */
const lastDay = (activity: Activity, asOf: CalendarDate): CalendarDate => (activity.to < asOf ? activity.to : asOf);

const lengthOf = (activity: Activity): number => daysBetween(activity.from, activity.to);

const followEachOther = (activities: readonly Activity[]): boolean => {
  for (let at = 1; at < activities.length; at += 1) if (activities[at]!.from <= activities[at - 1]!.to) return false;
  return true;
};

/** Activities without overlap: where two cover the same day the longer one counts, so that nothing is counted twice. */
const withoutOverlap = (activities: readonly Activity[]): readonly Activity[] => {
  if (followEachOther(activities)) return activities;
  const byLength = [...activities].sort((a, b) => lengthOf(b) - lengthOf(a) || (a.from < b.from ? -1 : 1));
  const singleDays = new Set<number>();
  const long: Activity[] = [];
  const kept: Activity[] = [];
  for (const activity of byLength) {
    if (long.some((other) => activity.from <= other.to && other.from <= activity.to)) continue;
    if (activity.from === activity.to) {
      const day = dayNumber(activity.from);
      if (singleDays.has(day)) continue;
      singleDays.add(day);
    } else long.push(activity);
    kept.push(activity);
  }
  return kept;
};

const sumOf = (activities: readonly Activity[]): Counts => sumOfCounts(withoutOverlap(activities));

/** True when all of the activity up to `asOf` lies in the span. */
export const liesWithin = (activity: Activity, span: Span, asOf: CalendarDate): boolean =>
  activity.from <= asOf && activity.from >= span.from && lastDay(activity, asOf) <= span.to;

/** What was done within a span, from the activities that lie in it. */
export const countsWithin = (activities: readonly Activity[], span: Span, asOf: CalendarDate): Counts =>
  sumOf(activities.filter((activity) => liesWithin(activity, span, asOf)));

/** Sorts activities into spans that do not overlap, newest first. */
export const sorterInto = (spans: readonly Span[], asOf: CalendarDate) => {
  const placeOf = (activity: Activity): number => {
    // The newest span that begins by then is the only one that can hold it.
    for (let place = 0; place < spans.length; place += 1)
      if (spans[place]!.from <= activity.from) return liesWithin(activity, spans[place]!, asOf) ? place : -1;
    return -1;
  };
  /** What was done in each span; undefined where nothing was given for it. */
  return (activities: readonly Activity[]): (Counts | undefined)[] => {
    const counts: (Counts | undefined)[] = spans.map(() => undefined);
    let isShared = false;
    for (const activity of activities) {
      const place = placeOf(activity);
      if (place < 0) continue;
      if (counts[place]) isShared = true;
      else counts[place] = activity;
    }
    if (!isShared) return counts;
    const bySpan: Activity[][] = spans.map(() => []);
    for (const activity of activities) bySpan[placeOf(activity)]?.push(activity);
    return bySpan.map((own) => (own.length > 1 ? sumOf(own) : own[0]));
  };
};

/** What was done up to `asOf` in all activities together. */
export const countsInAll = (activities: readonly Activity[], asOf: CalendarDate): Counts =>
  sumOf(activities.filter((activity) => activity.from <= asOf));
