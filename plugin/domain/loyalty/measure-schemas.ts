import * as z from 'zod';
import { calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { addCounts, MEASURES, ZERO_COUNTS, type Activity, type Measure } from './measures.ts';
import { asMessage } from './problems.ts';

// What comes from outside, apart from the measures themselves: whoever puts them into words has no use for a validator.

/** A calendar day at the border, `YYYY-MM-DD`. */
export const daySchema = z.iso
  .date({ error: asMessage({ code: 'NOT_A_DAY' }) })
  .transform((text): CalendarDate => calendarDate(text));

const amountSchema = z.number().nonnegative();

/** Some of the measures, each 0 or more. */
export const someCountsSchema = z.strictObject({
  nights: amountSchema.optional(),
  stays: amountSchema.optional(),
  spend: amountSchema.optional(),
  basePoints: amountSchema.optional(),
  bonusPoints: amountSchema.optional(),
  qualifyingPoints: amountSchema.optional(),
  statusPoints: amountSchema.optional(),
  growth: amountSchema.optional(),
  events: amountSchema.optional(),
  noShows: amountSchema.optional(),
  paidFee: amountSchema.optional(),
} satisfies Record<Measure, z.ZodType>);

const windowFields = { from: daySchema, to: daySchema, ...someCountsSchema.shape };

/**
 * A line's window: measures left out are 0. A number under an unknown name is refused, because a misspelt measure would
 * silently count as 0; other extra fields, such as a label, are let through.
 */
export const activitySchema = z
  .looseObject(windowFields)
  .superRefine((window, context) => {
    for (const [name, value] of Object.entries(window))
      if (typeof value === 'number' && !(name in windowFields))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: asMessage({ code: 'NOT_A_MEASURE', measures: [...MEASURES] }),
        });
    if (window.to < window.from)
      context.addIssue({ code: 'custom', path: ['to'], message: asMessage({ code: 'ENDS_BEFORE', start: 'from' }) });
  })
  .transform((window): Activity => ({ ...addCounts(ZERO_COUNTS, window), from: window.from, to: window.to }));
