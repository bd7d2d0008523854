import { addMonths, endOfMonth, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Micros } from '../money.ts';

/** What a month came to at a property; `days` is how many of its days are known. */
export type MonthOfHouse = {
  propertyId: string;
  month: CalendarDate;
  days: number;
  currencyCode: string;
  roomsSold: number;
  roomRevenue: number;
  totalRevenue: number;
};

/** A budget proposed for a month. */
export type ProposedBudget = {
  propertyId: string;
  month: CalendarDate;
  currencyCode: string;
  roomsSold: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
};

export type BudgetOutcome =
  | { code: 'BUDGETS_PROPOSED'; year: number; budgets: number; growth: number }
  | { code: 'BUDGETS_THERE_ALREADY'; year: number };
export type BudgetRefusal = { code: 'NO_HISTORY_FOR_BUDGET'; year: number };

const isWhole = ({ month, days }: MonthOfHouse, today: CalendarDate): boolean =>
  endOfMonth(month) < today && days >= Number(endOfMonth(month).slice(8));

/**
 * Budgets for the months of a year that are not budgeted yet: revenue as in the same month of the year before, or of the year before
 * that where it is not over, and so many per cent more by a higher rate; rooms as they were. A month that is not known from its
 * first to its last day is nothing to go by.
 */
export const proposedBudgets = (
  months: readonly MonthOfHouse[],
  isBudgeted: (propertyId: string, month: CalendarDate) => boolean,
  { year, growthPercent, today }: { year: number; growthPercent: number; today: CalendarDate },
): ProposedBudget[] => {
  const grown = (amount: number): Micros => roundToMicros(Math.round((amount / 1e6) * (1 + growthPercent / 100)) * 1e6);
  const latest = new Map<string, MonthOfHouse>();
  for (const each of months.toSorted((one, other) => one.month.localeCompare(other.month)))
    if (isWhole(each, today)) latest.set(`${each.propertyId}:${each.month.slice(5)}`, each);
  return [...latest.values()].flatMap(({ propertyId, month, currencyCode, roomsSold, roomRevenue, totalRevenue }) => {
    const planned = addMonths(month, 12 * (year - Number(month.slice(0, 4))));
    return isBudgeted(propertyId, planned)
      ? []
      : [
          {
            propertyId,
            month: planned,
            currencyCode,
            roomsSold,
            roomRevenue: grown(roomRevenue),
            totalRevenue: grown(totalRevenue),
          },
        ];
  });
};
