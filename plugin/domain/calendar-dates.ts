/** A hotel-local calendar day, `YYYY-MM-DD`. It has no time and no zone, and sorts as text. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const MILLISECONDS_A_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days of a month, 1 to 12, in the Gregorian calendar. */
const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** True for a day that exists: `2024-02-29` is one, `2023-02-29` and `2024-2-9` are not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Reads `YYYY-MM-DD`. @throws RangeError naming the text when it is not a day that exists. */
export const calendarDate = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new RangeError(`"${text}" is not a calendar date (YYYY-MM-DD)`);
  return text;
};

const twoDigits = (part: number): string => (part < 10 ? `0${part}` : `${part}`);
const written = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;

/** Days since 1970-01-01; the form to use inside loops over many records. */
export const dayNumber = (date: CalendarDate): number => Date.parse(date) / MILLISECONDS_A_DAY;

/** The inverse of {@link dayNumber}; a fraction is cut off. @throws RangeError for what is not a number. */
export const fromDayNumber = (day: number): CalendarDate => {
  const date = new Date(Math.floor(day) * MILLISECONDS_A_DAY);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${day} is not the number of a day`);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

const HOUR_MS = 3_600_000;

/** The day it still is somewhere on earth (UTC−12): what falls on it may be yet to come at some property. */
export const earliestToday = (now: Date): CalendarDate =>
  fromDayNumber((now.getTime() - 12 * HOUR_MS) / MILLISECONDS_A_DAY);

/** The day it already is somewhere on earth (UTC+14): what falls on it may have happened at some property. */
export const latestToday = (now: Date): CalendarDate =>
  fromDayNumber((now.getTime() + 14 * HOUR_MS) / MILLISECONDS_A_DAY);

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  // Sweden writes dates as ISO 8601 does.
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);
  return formatter;
};

/** Whether a name is that of a time zone (IANA). An empty one would be that of this machine. */
export const isTimeZone = (name: string): boolean => {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The days that it is at a property of an IANA time zone: one; both of a date line where the zone is not known. */
export const todayAt = (timeZone: string, now: Date): readonly CalendarDate[] => {
  try {
    return [calendarDate(formatterOf(timeZone).format(now))];
  } catch {
    return [earliestToday(now), fromDayNumber(now.getTime() / MILLISECONDS_A_DAY), latestToday(now)];
  }
};

/** `addDays('2024-02-28', 2)` → `'2024-03-01'`. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  const day = Math.floor(Number(date.slice(8)) + days);
  // Every month has 28 days; most steps are short and stay within one, or lead into the next or the one before.
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${twoDigits(day)}` as CalendarDate;
  if (!(day > -28 && day <= 56)) return fromDayNumber(dayNumber(date) + days);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (day < 1) {
    const [itsYear, before] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return written(itsYear, before, day + daysInMonth(itsYear, before));
  }
  const length = daysInMonth(year, month);
  if (day <= length) return written(year, month, day);
  return month === 12 ? written(year + 1, 1, day - length) : written(year, month + 1, day - length);
};

/** Days from `from` to `to`, negative when `to` is earlier. Nights of a stay are `daysBetween(arrival, departure)`. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/**
 * Whole months later, kept inside the month: `addMonths('2024-01-31', 1)` → `'2024-02-29'`. As date-fns counts, in a
 * tenth of its time: expiries and windows of a hundred thousand members ask for it millions of times.
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const monthsFromYearNought = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(monthsFromYearNought / 12), 1 + (monthsFromYearNought % 12)];
  return written(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
};

/** The first day of the date's month. */
export const firstOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 7)}-01` as CalendarDate;

/** The last day of the date's month. */
export const endOfMonth = (date: CalendarDate): CalendarDate =>
  written(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))),
  );

/** The last day of the date's year. */
export const endOfYear = (date: CalendarDate): CalendarDate => `${date.slice(0, 4)}-12-31` as CalendarDate;

/**
 * The yearly return of a date in a given year. 29 February falls on 28 February in a common year,
 * so that a guest born on it has a birthday every year.
 */
export const anniversaryIn = (date: CalendarDate, year: number): CalendarDate => {
  const sameDay = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(sameDay) ? sameDay : (`${sameDay.slice(0, 8)}28` as CalendarDate);
};
