import * as z from 'zod';
import { addMonths, calendarDate, endOfMonth, type CalendarDate } from '../calendar-dates.ts';
import { NO_END, roundUp } from './status-end.ts';

const months = z.int().positive();
const ACTIVITIES = ['EARN', 'BONUS', 'REDEEM', 'TRANSFER', 'ADJUST', 'PARTNER'] as const;

/** When points expire; where several rules are given the earliest day counts, where none is given they never expire. */
export const expirySchema = z.strictObject({
  inactivity: z
    .strictObject({
      months,
      activity: z
        .array(z.enum(ACTIVITIES))
        .min(1)
        .default(['EARN', 'BONUS', 'REDEEM'])
        .describe('The kinds of ledger entries that keep the points alive.'),
    })
    .optional()
    .describe('All points expire when nothing has happened for so many months.'),
  perEarning: z.strictObject({ months }).optional().describe('Each earning expires so many months later.'),
  fixed: z
    .strictObject({
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31).optional().describe('The last day of the month when left out.'),
      yearsAfter: z.int().min(0).max(10),
    })
    .optional()
    .describe('Points expire on a fixed day, so many years after the year of earning.'),
  roundUpTo: z
    .enum(['month', 'year'])
    .optional()
    .describe('Inactivity and earnings expire at the end of the month or year.'),
  exemptTiers: z.array(z.string()).default([]).describe('Points of members of these tiers never expire.'),
});
export type Expiry = z.output<typeof expirySchema>;

const fixedDay = ({ month, day, yearsAfter }: NonNullable<Expiry['fixed']>, earnedOn: CalendarDate): CalendarDate => {
  const year = Number(earnedOn.slice(0, 4)) + yearsAfter;
  const lastDay = endOfMonth(calendarDate(`${year}-${String(month).padStart(2, '0')}-01`));
  if (day === undefined) return lastDay;
  const wanted = `${lastDay.slice(0, 8)}${String(day).padStart(2, '0')}` as CalendarDate;
  return wanted < lastDay ? wanted : lastDay;
};

/** The last day on which points earned on a day can be spent, whatever the member does; far off when there is none. */
export const lastDayOfEarning = (expiry: Expiry, earnedOn: CalendarDate): CalendarDate => {
  const perEarning = expiry.perEarning
    ? roundUp(addMonths(earnedOn, expiry.perEarning.months), expiry.roundUpTo)
    : NO_END;
  const fixed = expiry.fixed ? fixedDay(expiry.fixed, earnedOn) : NO_END;
  return perEarning < fixed ? perEarning : fixed;
};

/** The last day on which points can be spent if the member does nothing after `lastActivity`. */
export const lastDayOfActivity = (expiry: Expiry, lastActivity: CalendarDate): CalendarDate =>
  expiry.inactivity ? roundUp(addMonths(lastActivity, expiry.inactivity.months), expiry.roundUpTo) : NO_END;
