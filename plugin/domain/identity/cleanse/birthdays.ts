import { addDays, calendarDate, isCalendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { impossibleBirthday, impossibleBirthYear, isPlaceholderDay } from '../../impossible-values.ts';
import { toAscii } from '../../transliteration.ts';

/**
 * A birthday as written. `digits` is `YYYYMMDD` with `00` for a part that is not known. `exists` says whether it is a
 * day on which a guest can be born, since a slip of the keyboard also gives 31 February or a year to come, which still
 * resembles the right day; `yearExists` says whether at least the year is one.
 */
export type CleansedBirthday = { digits: string; exists: boolean; yearExists: boolean };

const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH', 'FM', 'PW', 'MH']);

/** Day 0 of spreadsheets, as the days after 28 February 1900 are counted. */
const SPREADSHEET_ORIGIN = calendarDate('1899-12-30');

const two = (part: string): string => part.padStart(2, '0');

/** Day and month of `a/b/YYYY`: whichever cannot be a month is the day; otherwise the country's habit decides. */
const dayAndMonth = (
  a: string,
  b: string,
  separator: string,
  country: string | null,
): { day: string; month: string } => {
  const monthFirst =
    Number(b) > 12 || (Number(a) <= 12 && separator === '/' && country !== null && MONTH_FIRST_COUNTRIES.has(country));
  return monthFirst ? { day: b, month: a } : { day: a, month: b };
};

const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'tr', 'ru'];

/** Names of months, in the forms in which they stand alone and beside a day; made when first asked for. */
let namesOfMonths: { name: string; month: number }[] | null = null;
const monthNames = (): { name: string; month: number }[] => {
  namesOfMonths ??= MONTH_LANGUAGES.flatMap((language) =>
    ([{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const).flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => ({
        name: plain(format.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month')?.value ?? ''),
        month: month + 1,
      }));
    }),
  );
  return namesOfMonths;
};

const plain = (word: string): string =>
  toAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The month, 1 to 12, that a word or its first letters name in a language of hotels; null for none and for several. */
const monthNamed = (word: string): number | null => {
  const begin = plain(word);
  const months = new Set(
    begin.length < 3
      ? []
      : monthNames()
          .filter(({ name }) => name.startsWith(begin))
          .map(({ month }) => month),
  );
  return months.size === 1 ? [...months][0]! : null;
};

/** Of two digits the year that makes an age below a hundred. */
const yearOf = (digits: string, today: CalendarDate): string => {
  if (digits.length === 4) return digits;
  const year = 2000 + Number(digits);
  return String(year > Number(today.slice(0, 4)) ? year - 100 : year);
};

const digitsOf = (text: string, today: CalendarDate, country: string | null): string | null => {
  let parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text);
  if (parts) return parts[1]! + two(parts[2]!) + two(parts[3]!);
  parts = /^(\d{4})(\d{2})(\d{2})(\.0+)?$/.exec(text);
  if (parts) return parts[1]! + parts[2]! + parts[3]!;
  parts = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (parts && Number(parts[1]) > 31) return yearOf(parts[1]!, today) + two(parts[3]!) + parts[4]!;
  if (parts) {
    const { day, month } = dayAndMonth(parts[1]!, parts[3]!, parts[2]!, country);
    return yearOf(parts[4]!, today) + two(month) + two(day);
  }
  parts = /^(\d{4})(?:[-/.](\d{1,2}))?(?:\.0+)?$/.exec(text);
  if (parts) return `${parts[1]!}${two(parts[2] ?? '00')}00`;
  // A spreadsheet's count of days, from 1927 on: five digits.
  if (/^\d{5}(\.\d+)?$/.test(text)) return addDays(SPREADSHEET_ORIGIN, Number(text)).replaceAll('-', '');
  const month = (text.match(/\p{L}{3,}/gu) ?? []).map(monthNamed).find((found) => found !== null);
  const year = /\b\d{4}\b/.exec(text)?.[0] ?? /[^\d](\d{2})$/.exec(text)?.[1];
  const day = /\b\d{1,2}(?=\b|st|nd|rd|th|er|º)/.exec(text)?.[0];
  return month && year && day ? yearOf(year, today) + two(String(month)) + two(day) : null;
};

/**
 * Reads a birthday in the forms that source systems send: `1980-02-01`, `19800201`, `01.02.1980`, `1/2/1980`,
 * `1 Feb 1980`, `1980年2月1日`, a time stamp, a spreadsheet's day number, a year alone. The order of day and month in doubt
 * follows `country` (alpha-2).
 * @param today nobody is born later
 * @returns null for what is no birthday and for placeholders such as 1900-01-01.
 */
export const cleanseBirthday = (
  value: string,
  today: CalendarDate,
  country: string | null = null,
): CleansedBirthday | null => {
  const text = value
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const digits = isPlaceholderDay(text) ? null : digitsOf(text, today, country);
  if (digits === null) return null;
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (isPlaceholderDay(day)) return null;
  const yearExists = impossibleBirthYear(Number(digits.slice(0, 4)), today) === null;
  return { digits, exists: isCalendarDate(day) && impossibleBirthday(day, today) === null, yearExists };
};
