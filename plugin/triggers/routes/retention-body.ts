import * as z from 'zod';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../domain/calendar-dates.ts';

/** A calendar day in a body. */
export const dayInBody = z
  .string()
  .refine(isCalendarDate, 'must be a calendar day, YYYY-MM-DD')
  .transform(calendarDate);

/** The day that it is in UTC. */
export const todayOf = (now: Date): CalendarDate => calendarDate(now.toISOString().slice(0, 10));
