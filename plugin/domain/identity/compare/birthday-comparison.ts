import type { CleansedBirthday } from '../cleanse/birthdays.ts';
import { typingErrors } from './text-similarity.ts';

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

/** Between the years of two days, as eight digits. */
export const yearsApart = (a: string, b: string): number => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
export const FEWEST_YEARS_OF_A_GENERATION = 16;
const isGeneration = (years: number): boolean => years >= FEWEST_YEARS_OF_A_GENERATION && years <= 50;

/** Whether two days, as eight digits, lie as many years apart as parent and child. */
export const areGenerationsApart = (a: string, b: string): boolean => isGeneration(yearsApart(a, b));

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
  return a.exists && b.exists && areGenerationsApart(a.digits, b.digits) ? 'GENERATION' : 'DIFFERENT';
};
