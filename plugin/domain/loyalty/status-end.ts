import * as z from 'zod';
import { addDays, addMonths, endOfMonth, endOfYear, type CalendarDate } from '../calendar-dates.ts';
import { asMessage } from './problems.ts';
import { cycleMonths, type QualifyingWindow, type Span } from './windows.ts';

/** How long a tier lasts that was reached in a window. */
export const statusEndSchema = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('monthEnd'),
        month: z.int().min(1).max(12),
        yearsAfter: z.int().min(0).max(5).default(1),
      })
      .describe(
        'The last day of a month, so many years after the year in which the window ends: February and 2 for the end of February of year + 2.',
      ),
    z
      .strictObject({
        kind: z.literal('afterMonths'),
        months: z.int().positive(),
        roundUpTo: z.enum(['month', 'year']).optional(),
      })
      .describe('So many months from the day on which the tier was given, to the end of the month or year if wished.'),
    z
      .strictObject({ kind: z.literal('cycleEnd'), cycles: z.int().positive().default(1) })
      .describe('The end of the window that follows.'),
    z.strictObject({ kind: z.literal('never') }).describe('The tier has no end.'),
  ],
  { error: asMessage({ code: 'NOT_ONE_OF', values: ['monthEnd', 'afterMonths', 'cycleEnd', 'never'] }) },
);
export type StatusEnd = z.output<typeof statusEndSchema>;

/** Sorts after every real day: the end of a tier that has none. */
export const NO_END = '9999-12-31' as CalendarDate;

/** `roundUp('2026-05-10', 'month')` → `'2026-05-31'`. */
export const roundUp = (date: CalendarDate, to: 'month' | 'year' | undefined): CalendarDate => {
  switch (to) {
    case undefined:
      return date;
    case 'month':
      return endOfMonth(date);
    case 'year':
      return endOfYear(date);
    default:
      return to satisfies never;
  }
};

/**
 * The last day of a tier reached in `span`, seen on `asOf`. Months are counted from the day of the review, or from the
 * day after the window if that is over.
 */
export const statusEndOf = (
  rule: StatusEnd,
  window: QualifyingWindow,
  span: Span,
  asOf: CalendarDate,
): CalendarDate => {
  switch (rule.kind) {
    case 'monthEnd': {
      const year = Number(span.to.slice(0, 4)) + rule.yearsAfter;
      return endOfMonth(`${year}-${String(rule.month).padStart(2, '0')}-01` as CalendarDate);
    }
    case 'afterMonths': {
      const dayAfterWindow = addDays(span.to, 1);
      const start = dayAfterWindow < asOf ? dayAfterWindow : asOf;
      return roundUp(addDays(addMonths(start, rule.months), -1), rule.roundUpTo);
    }
    case 'cycleEnd': {
      const length = cycleMonths(window) ?? 12;
      return addDays(addMonths(addDays(span.to, 1), length * rule.cycles), -1);
    }
    case 'never':
      return NO_END;
    default:
      return rule satisfies never;
  }
};
