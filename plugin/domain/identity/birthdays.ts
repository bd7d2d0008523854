import { addDays, calendarDate, isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import { impossibleBirthday, impossibleBirthYear, isPlaceholderDay } from '../impossible-values.ts';
import { toAscii } from '../transliteration.ts';
import { typingErrors } from './text-similarity.ts';

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

const digitsOf = (text: string, country: string | null): string | null => {
  let parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text);
  if (parts) return parts[1]! + two(parts[2]!) + two(parts[3]!);
  parts = /^(\d{4})(\d{2})(\d{2})(\.0+)?$/.exec(text);
  if (parts) return parts[1]! + parts[2]! + parts[3]!;
  parts = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (parts) {
    const { day, month } = dayAndMonth(parts[1]!, parts[3]!, parts[2]!, country);
    return parts[4]! + two(month) + two(day);
  }
  parts = /^(\d{4})(?:[-/.](\d{1,2}))?(?:\.0+)?$/.exec(text);
  if (parts) return `${parts[1]!}${two(parts[2] ?? '00')}00`;
  // A spreadsheet's count of days, from 1927 on: five digits.
  if (/^\d{5}(\.\d+)?$/.test(text)) return addDays(SPREADSHEET_ORIGIN, Number(text)).replaceAll('-', '');
  const month = (text.match(/\p{L}{3,}/gu) ?? []).map(monthNamed).find((found) => found !== null);
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b\d{1,2}(?=\b|st|nd|rd|th|er|º)/.exec(text)?.[0];
  return month && year && day ? year + two(String(month)) + two(day) : null;
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
  const digits = digitsOf(
    value
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim(),
    country,
  );
  if (digits === null) return null;
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (isPlaceholderDay(day)) return null;
  const yearExists = impossibleBirthYear(Number(digits.slice(0, 4)), today) === null;
  return { digits, exists: isCalendarDate(day) && impossibleBirthday(day, today) === null, yearExists };
};

/**
 * How two birthdays stand to each other. CLOSE: as far apart as one slip. NEAR: as far apart as two slips, or two of
 * year, month and day equal. GENERATION: different, and as many years apart as parent and child. Where one side knows
 * the year alone the years are compared.
 */
export type BirthdayOutcome =
  | 'SAME'
  | 'CLOSE'
  | 'NEAR'
  | 'SAME_YEAR'
  | 'NEXT_YEAR'
  | 'OTHER_YEAR'
  | 'GENERATION'
  | 'DIFFERENT'
  | 'UNKNOWN';

const yearsApart = (a: string, b: string): number => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
const isGeneration = (years: number): boolean => years >= 16 && years <= 50;

const compareYears = (
  { digits: a, yearExists }: CleansedBirthday,
  { digits: b, yearExists: other }: CleansedBirthday,
): BirthdayOutcome => {
  if (!yearExists || !other) return 'UNKNOWN';
  const apart = yearsApart(a, b);
  const knowBothMonths = a.slice(4, 6) !== '00' && b.slice(4, 6) !== '00';
  if (apart === 0) return knowBothMonths && a.slice(4, 6) !== b.slice(4, 6) ? 'UNKNOWN' : 'SAME_YEAR';
  if (apart === 1) return 'NEXT_YEAR';
  return isGeneration(apart) ? 'GENERATION' : 'OTHER_YEAR';
};

const isYearOnly = ({ digits }: CleansedBirthday): boolean => digits.endsWith('00') && Number(digits.slice(4, 6)) <= 12;

/**
 * Compares two birthdays. A slip is a wrong digit, two neighbouring digits swapped, or day and month swapped. A day
 * that does not exist shows that a slip was made, so one more is forgiven; a year that cannot be and that no slip
 * explains says nothing.
 */
export const compareBirthdays = (a: CleansedBirthday, b: CleansedBirthday): BirthdayOutcome => {
  if (a.digits === b.digits) {
    if (!a.yearExists) return 'UNKNOWN';
    return a.digits.endsWith('0000') ? 'SAME_YEAR' : 'SAME';
  }
  if (isYearOnly(a) || isYearOnly(b)) return compareYears(a, b);
  const forgiven = a.exists && b.exists ? 0 : 1;
  const slips = typingErrors(a.digits, b.digits);
  if (slips <= 1 + forgiven) return 'CLOSE';
  const sameYear = a.digits.startsWith(b.digits.slice(0, 4));
  const monthA = a.digits.slice(4, 6);
  const monthB = b.digits.slice(4, 6);
  const dayA = a.digits.slice(6);
  const dayB = b.digits.slice(6);
  if (sameYear && monthA === dayB && dayA === monthB) return 'CLOSE';
  const parts = Number(sameYear) + Number(monthA === monthB) + Number(dayA === dayB);
  if (parts === 2 || (parts === 1 && slips <= 2 + forgiven)) return 'NEAR';
  if (!a.yearExists || !b.yearExists) return 'UNKNOWN';
  return a.exists && b.exists && isGeneration(yearsApart(a.digits, b.digits)) ? 'GENERATION' : 'DIFFERENT';
};
