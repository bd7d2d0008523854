import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { asMessage } from './problems.ts';

/** What a program can count. Every amount is a plain number; spend and fees are in the program's currency. */
export const MEASURES = [
  'nights',
  'stays',
  'spend',
  'basePoints',
  'bonusPoints',
  'qualifyingPoints',
  'statusPoints',
  'growth',
  'events',
  'noShows',
  'paidFee',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Counts = Readonly<Record<Measure, number>>;
export type SomeCounts = { readonly [M in Measure]?: number | undefined };

export const ZERO_COUNTS: Counts = {
  nights: 0,
  stays: 0,
  spend: 0,
  basePoints: 0,
  bonusPoints: 0,
  qualifyingPoints: 0,
  statusPoints: 0,
  growth: 0,
  events: 0,
  noShows: 0,
  paidFee: 0,
};

/** Sums and differences of decimals without binary crumbs: 0.1 + 0.2 is 0.3. Six decimals, as in micros. */
export const exactly = (amount: number): number =>
  Number.isInteger(amount) ? amount : Math.round(amount * 1_000_000) / 1_000_000;

export const addCounts = (one: Counts, other: SomeCounts): Counts => {
  const sum = { ...one };
  for (const measure of MEASURES) sum[measure] = exactly(one[measure] + (other[measure] ?? 0));
  return sum;
};

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

/** What a member did from one day to another, both included. */
export type Activity = Counts & { readonly from: CalendarDate; readonly to: CalendarDate };

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
