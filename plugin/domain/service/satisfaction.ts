import type { CalendarDate } from '../calendar-dates.ts';
import type { CaseCategory } from './commands.ts';
import { DEPARTMENT_SCORES, type DepartmentScore } from './survey.ts';

/** Marks of 1 to 5 added up, and how many they are. */
export type Marks = { sum: number; n: number };
type Marked = 'overall' | DepartmentScore;
const MARKED: readonly Marked[] = ['overall', ...DEPARTMENT_SCORES];

/** Answers of one property, room type, month and group of recommending. */
export type OpinionsAlike = {
  propertyId: string | null;
  roomType: string;
  /** The first day of the month. */
  month: CalendarDate | null;
  answers: number;
  /** Answers that said whether they recommend: so many, and of them promoters (9 and 10) and detractors (up to 6). */
  scored: number;
  promoters: number;
  detractors: number;
  marks: Record<Marked, Marks>;
};

/** What guests think, with how many said it. */
export type Opinion = {
  answers: number;
  /** Promoters less detractors in points of a hundred, of `scored` answers; null where nobody said. */
  nps: number | null;
  scored: number;
  /** The mean mark and of how many; null where nobody gave one. */
  marks: Record<Marked, { mean: number | null; n: number }>;
};

const opinionOf = (alike: readonly OpinionsAlike[]): Opinion => {
  const total = (of: (one: OpinionsAlike) => number): number => alike.reduce((sum, one) => sum + of(one), 0);
  const scored = total((one) => one.scored);
  const marks = MARKED.map((marked) => {
    const n = total((one) => one.marks[marked].n);
    return [marked, { mean: n === 0 ? null : total((one) => one.marks[marked].sum) / n, n }] as const;
  });
  return {
    answers: total((one) => one.answers),
    nps: scored === 0 ? null : (100 * (total((one) => one.promoters) - total((one) => one.detractors))) / scored,
    scored,
    marks: Object.fromEntries(marks) as Opinion['marks'],
  };
};

/** Opinions of all, and of each value of a property of theirs, in the order of their values. */
export const opinionsBy = (
  alike: readonly OpinionsAlike[],
  of: (one: OpinionsAlike) => string,
): (Opinion & { of: string })[] =>
  [...Map.groupBy(alike, of)]
    .map(([value, ones]) => ({ of: value, ...opinionOf(ones) }))
    .toSorted((a, b) => a.of.localeCompare(b.of));

/** The opinion of all together. */
export const opinionOfAll = (alike: readonly OpinionsAlike[]): Opinion => opinionOf(alike);

/** Cases of one cause whose compensation and cost are each in one currency; amounts in micros. */
export type CasesAlike = {
  category: CaseCategory;
  cases: number;
  compensation: { amount: number; currencyCode: string };
  cost: { amount: number; currencyCode: string };
  satisfied: Marks;
};

/** Departments that the causes of cases are of. */
export const SERVICE_DEPARTMENTS = [
  'FRONT_DESK',
  'HOUSEKEEPING',
  'MAINTENANCE',
  'FOOD_AND_BEVERAGE',
  'ACCOUNTING',
  'MANAGEMENT',
] as const;
export type ServiceDepartment = (typeof SERVICE_DEPARTMENTS)[number];

const DEPARTMENT_OF: Record<CaseCategory, ServiceDepartment> = {
  ROOM: 'HOUSEKEEPING',
  HOUSEKEEPING: 'HOUSEKEEPING',
  LOST_AND_FOUND: 'HOUSEKEEPING',
  NOISE: 'FRONT_DESK',
  STAFF: 'FRONT_DESK',
  RESERVATION: 'FRONT_DESK',
  MAINTENANCE: 'MAINTENANCE',
  FOOD_AND_BEVERAGE: 'FOOD_AND_BEVERAGE',
  BILLING: 'ACCOUNTING',
  SAFETY: 'MANAGEMENT',
  OTHER: 'MANAGEMENT',
};

/** What cases of one cause came to; amounts in micros by currency. */
export type CauseFigures = {
  department: ServiceDepartment;
  category: CaseCategory;
  cases: number;
  compensation: Record<string, number>;
  cost: Record<string, number>;
  /** How satisfied guests were afterwards, of 5; null where nobody was asked. */
  satisfied: { mean: number | null; n: number };
};

const amounts = (all: readonly { amount: number; currencyCode: string }[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { amount, currencyCode } of all) if (amount !== 0) sums[currencyCode] = (sums[currencyCode] ?? 0) + amount;
  return sums;
};

/** Cases by department and cause, departments in their order, the most frequent cause of each first. */
export const causesOf = (alike: readonly CasesAlike[]): CauseFigures[] =>
  [...Map.groupBy(alike, ({ category }) => category)]
    .map(([category, ones]): CauseFigures => {
      const n = ones.reduce((sum, one) => sum + one.satisfied.n, 0);
      return {
        department: DEPARTMENT_OF[category],
        category,
        cases: ones.reduce((sum, one) => sum + one.cases, 0),
        compensation: amounts(ones.map(({ compensation }) => compensation)),
        cost: amounts(ones.map(({ cost }) => cost)),
        satisfied: { mean: n === 0 ? null : ones.reduce((sum, one) => sum + one.satisfied.sum, 0) / n, n },
      };
    })
    .toSorted(
      (a, b) =>
        SERVICE_DEPARTMENTS.indexOf(a.department) - SERVICE_DEPARTMENTS.indexOf(b.department) ||
        b.cases - a.cases ||
        a.category.localeCompare(b.category),
    );
