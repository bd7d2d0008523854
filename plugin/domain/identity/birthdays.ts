import { isCalendarDate } from '../calendar-dates.ts';
import { typingErrors } from './text-similarity.ts';

/**
 * A birthday as written. `digits` is `YYYYMMDD` with `00` for a part that is not known; `exists` says whether it is a
 * day that exists, since a slip of the keyboard can also give 31 February, which still resembles the right day.
 */
export type CleansedBirthday = { digits: string; exists: boolean };

/** Days that systems and front desks fill in where the birthday is not known. */
const PLACEHOLDERS = new Set([
  '19000101', '19010101', '18991230', '18991231', '18000101', '19700101', '11111111', '99991231', '00010101', '12345678', '17530101',
]); // prettier-ignore

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH', 'FM', 'PW', 'MH']);

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

const digitsOf = (text: string, country: string | null): string | null => {
  let parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
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
  const month = MONTHS.indexOf((/[a-z]{3}/i.exec(text)?.[0] ?? '').toLowerCase());
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b\d{1,2}(?=\b|st|nd|rd|th)/.exec(text)?.[0];
  return month >= 0 && year && day ? year + two(String(month + 1)) + two(day) : null;
};

/**
 * Reads a birthday in the forms that source systems send: `1980-02-01`, `19800201`, `01.02.1980`, `1/2/1980`,
 * `1 Feb 1980`, a time stamp, a year alone. The order of day and month in doubt follows `country` (alpha-2).
 * @returns null for what is no birthday and for placeholders such as 1900-01-01.
 */
export const cleanseBirthday = (value: string, country: string | null = null): CleansedBirthday | null => {
  const digits = digitsOf(value.trim(), country);
  if (digits === null || PLACEHOLDERS.has(digits) || digits.startsWith('0000')) return null;
  const year = Number(digits.slice(0, 4));
  const exists =
    year >= 1880 && year < 2100 && isCalendarDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  return { digits, exists };
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

const compareYears = (a: string, b: string): BirthdayOutcome => {
  const apart = yearsApart(a, b);
  const knowBothMonths = a.slice(4, 6) !== '00' && b.slice(4, 6) !== '00';
  if (apart === 0) return knowBothMonths && a.slice(4, 6) !== b.slice(4, 6) ? 'UNKNOWN' : 'SAME_YEAR';
  if (apart === 1) return 'NEXT_YEAR';
  return isGeneration(apart) ? 'GENERATION' : 'OTHER_YEAR';
};

const isYearOnly = ({ digits, exists }: CleansedBirthday): boolean =>
  !exists && digits.endsWith('00') && Number(digits.slice(4, 6)) <= 12;

/**
 * Compares two birthdays. A slip is a wrong digit, two neighbouring digits swapped, or day and month swapped. A day
 * that does not exist shows that a slip was made, so one more is forgiven.
 */
export const compareBirthdays = (a: CleansedBirthday, b: CleansedBirthday): BirthdayOutcome => {
  if (a.digits === b.digits) return a.digits.endsWith('0000') ? 'SAME_YEAR' : 'SAME';
  if (isYearOnly(a) || isYearOnly(b)) return compareYears(a.digits, b.digits);
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
  return a.exists && b.exists && isGeneration(yearsApart(a.digits, b.digits)) ? 'GENERATION' : 'DIFFERENT';
};
