import type { CalendarDate } from '../calendar-dates.ts';
import type { Activity } from './measures.ts';
import { rulesOn, sameTier, type Rules } from './rules.ts';
import { NO_END, statusEndOf, type StatusEnd } from './status-end.ts';
import { cycleMonths, isPersonal, spansBack, type Span } from './windows.ts';

/** A window that may bear on a member's tier, with the rules of its time. */
export type QualifyingSpan = {
  readonly span: Span;
  readonly rules: Rules;
  /** Whether a tier reached in it counts on the day of the review; otherwise it only hands on what it carries over. */
  readonly counts: boolean;
  /** By rank in the present program: the last day of a tier reached in this window. */
  readonly ends: readonly CalendarDate[];
};

/** How many windows back a tier can have been reached that still lasts, with one more for what it carries over. */
export const windowsToLookAt = (rules: Rules): number => {
  const { window } = rules.program.qualifying;
  const length = cycleMonths(window) ?? 12;
  const monthsAfter = [rules, ...(rules.earlier ? [rules.earlier] : [])].flatMap(({ tiers }) =>
    tiers.map(({ statusEnd: end }) => {
      switch (end.kind) {
        case 'monthEnd':
          return (end.yearsAfter + 1) * 12;
        case 'afterMonths':
          return end.months + (end.roundUpTo === 'year' ? 12 : 1);
        case 'cycleEnd':
          return end.cycles * length;
        case 'never':
          return 0;
        default:
          return end satisfies never;
      }
    }),
  );
  return 2 + Math.ceil(Math.max(...monthsAfter) / length);
};

/** The rules in force for a window: those before, where it ended before these began and the review is not a what-if. */
const rulesFor = (rules: Rules, span: Span, asOf: CalendarDate): Rules => {
  const { effectiveFrom } = rules.program;
  const isFromBefore = effectiveFrom !== undefined && span.to < effectiveFrom && asOf >= effectiveFrom;
  return isFromBefore && rules.earlier ? rulesOn(rules.earlier, span.to) : rules;
};

/** The last day, by rank in the present program, of tiers reached in a window. */
const endsOf = (rules: Rules, own: Rules, span: Span, asOf: CalendarDate): CalendarDate[] => {
  const { window } = own.program.qualifying;
  const endByRule = new Map<StatusEnd, CalendarDate>();
  return rules.tiers.map(({ statusEnd }, rank) => {
    if (rank === 0) return NO_END;
    const then = sameTier(rules, rank, own);
    const rule = then === 0 ? statusEnd : own.tiers[then]!.statusEnd;
    const end = endByRule.get(rule) ?? statusEndOf(rule, window, span, asOf);
    endByRule.set(rule, end);
    return end;
  });
};

/**
 * The windows that matter on a day, newest first; the first is the one that holds the day.
 * @param windowsBack from {@link windowsToLookAt}.
 */
export const qualifyingSpans = (
  rules: Rules,
  asOf: CalendarDate,
  anchor: CalendarDate,
  windowsBack: number,
): QualifyingSpan[] => {
  const { window, carryOver } = rules.program.qualifying;
  const spans: QualifyingSpan[] = [];
  for (const [back, span] of spansBack(window, asOf, anchor, windowsBack).entries()) {
    const own = rulesFor(rules, span, asOf);
    const ends = endsOf(rules, own, span, asOf);
    const lasts = ends.some((end, rank) => rank > 0 && end >= asOf && end !== NO_END) || back === 0;
    switch (window.kind) {
      case 'calendar':
      case 'anniversary':
      case 'sinceLastUpgrade':
        spans.push({ span, rules: own, ends, counts: lasts });
        break;
      case 'previousYear':
        spans.push({ span, rules: own, ends, counts: lasts && span.to <= asOf });
        break;
      case 'bestOfPreviousAndCurrent':
        spans.push({
          span,
          rules: own,
          ends: ends.map((end, rank) => (end < asOf ? (spans[0]?.ends[rank] ?? end) : end)),
          counts: back <= 1,
        });
        break;
      case 'rolling':
        spans.push({ span, rules: own, ends, counts: back === 0 });
        break;
      default:
        window satisfies never;
    }
  }
  const oldest = spans.findLastIndex(({ counts }) => counts);
  const handsOn = carryOver ?? rules.earlier?.program.qualifying.carryOver;
  return spans.slice(0, Math.max(oldest, 0) + (handsOn ? 2 : 1));
};

/**
 * The day from which a member's own windows are counted. Without a day of enrolment or last upgrade it is the first day of
 * the activity given, so that a cycle can be given as it is.
 */
export const anchorOf = (
  rules: Rules,
  member: { tierSince?: CalendarDate | null | undefined; enrolledOn?: CalendarDate | null | undefined } | undefined,
  activities: readonly Activity[],
  asOf: CalendarDate,
): CalendarDate => {
  const { window } = rules.program.qualifying;
  if (!isPersonal(window)) return asOf;
  const known = (window.kind === 'sinceLastUpgrade' ? member?.tierSince : undefined) ?? member?.enrolledOn;
  if (known) return known;
  return activities.reduce((first, { from }) => (from < first ? from : first), asOf);
};
