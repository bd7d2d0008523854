import { addDays, calendarDate, dayNumber, fromDayNumber, type CalendarDate } from '../../calendar-dates.ts';
import type { Festival } from './play.ts';

/** Days of the Chinese calendar as `Intl` reckons it; a leap month has another name, so that it is never taken for it. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const lunarDayOf = (day: number): string => {
  const parts = lunar.formatToParts(new Date(day * 86_400_000));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('month')}-${part('day')}`;
};

/** The day of a year, between two days of it, on which the Chinese calendar says `month-day`. */
const lunarIn = (monthAndDay: string, year: number, from: string, to: string): CalendarDate | null => {
  for (let day = dayNumber(calendarDate(`${year}-${from}`)); day <= dayNumber(calendarDate(`${year}-${to}`)); day += 1)
    if (lunarDayOf(day) === monthAndDay) return fromDayNumber(day);
  return null;
};

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher, "Astronomical Algorithms", ch. 8). */
const easterIn = (year: number): CalendarDate => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return calendarDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
};

/** Diwali as the government of India gives it (Lakshmi Puja); its calendar is in no version of `Intl`. */
const DIWALI: Record<number, string> = {
  2024: '10-31',
  2025: '10-20',
  2026: '11-08',
  2027: '10-29',
  2028: '10-17',
  2029: '11-05',
  2030: '10-26',
};

/** The day of a festival in a year; null where it is not known. */
export const festivalIn = (festival: Festival, year: number): CalendarDate | null => {
  switch (festival) {
    case 'NEW_YEAR':
      return calendarDate(`${year}-01-01`);
    case 'LUNAR_NEW_YEAR':
      return lunarIn('1-1', year, '01-20', '02-22');
    case 'DRAGON_BOAT':
      return lunarIn('5-5', year, '05-25', '06-27');
    case 'MID_AUTUMN':
      return lunarIn('8-15', year, '09-05', '10-10');
    case 'EASTER':
      return easterIn(year);
    case 'DIWALI':
      return DIWALI[year] === undefined ? null : calendarDate(`${year}-${DIWALI[year]}`);
    case 'CHRISTMAS':
      return calendarDate(`${year}-12-25`);
    default:
      return festival satisfies never;
  }
};

/** Festivals between two days, both included, with their days. */
export const festivalsBetween = (
  festivals: readonly Festival[],
  from: CalendarDate,
  to: CalendarDate,
): { festival: Festival; on: CalendarDate }[] => {
  const years = [...new Set([from, to, addDays(to, 1)].map((day) => Number(day.slice(0, 4))))];
  return festivals.flatMap((festival) =>
    years.flatMap((year) => {
      const on = festivalIn(festival, year);
      return on !== null && on >= from && on <= to ? [{ festival, on }] : [];
    }),
  );
};
