import { addDays, type CalendarDate } from '../../calendar-dates.ts';

const HOUR_MS = 3_600_000;

/** What the clock on the wall shows at an instant, as if it were UTC, in milliseconds. */
const wallClock = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(at));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/** The instant at which it is an hour of a day in a time zone; an hour that a change of clocks leaves out comes after it. */
const instantOf = (day: CalendarDate, hour: number, timeZone: string): number => {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
  const guess = wanted - (wallClock(wanted, timeZone) - wanted);
  return guess - (wallClock(guess, timeZone) - wanted);
};

/**
 * The first instant, from `now` on, at which something may leave: outside the quiet hours of the property, and not before
 * its day has begun there. `from` and `until` are hours, 0 to 23, across midnight or not; the same twice for none.
 */
export const firstLoudMoment = (
  day: CalendarDate,
  { from, until, timeZone }: { from: number; until: number; timeZone: string },
  now: Date,
): Date => {
  const at = Math.max(now.getTime(), instantOf(day, 0, timeZone));
  if (from === until) return new Date(at);
  const local = new Date(wallClock(at, timeZone));
  const hour = local.getUTCHours();
  const isQuiet = from < until ? hour >= from && hour < until : hour >= from || hour < until;
  if (!isQuiet) return new Date(at);
  const today = local.toISOString().slice(0, 10) as CalendarDate;
  return new Date(instantOf(hour < until ? today : addDays(today, 1), until, timeZone));
};
