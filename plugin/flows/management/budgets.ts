import { earliestToday } from '../../domain/calendar-dates.ts';
import { proposedBudgets, type BudgetOutcome, type BudgetRefusal } from '../../domain/key-figures/budget.ts';
import type { Host } from '../../host/client.ts';
import { budgetBase, createBudgets } from '../../host/budgets.ts';

/** Sets budgets for the months of a year that have none, by the years before, as the person who asks. */
export const proposeBudgets = async (
  asPerson: Host,
  { year, growthPercent }: { year: number; growthPercent: number },
  now: Date,
): Promise<{ said: BudgetOutcome[]; data: { budgets: number } } | { refused: BudgetRefusal }> => {
  const { properties, months, budgeted } = await budgetBase(asPerson, year);
  const known = months.flatMap(({ propertyId, month, currencyCode, ...sums }) =>
    propertyId === null || month === null || currencyCode === null || currencyCode === ''
      ? []
      : [{ ...sums, propertyId, month, currencyCode }],
  );
  const there = new Set(budgeted.map(({ propertyId, month }) => `${propertyId}:${month}`));
  const proposed = proposedBudgets(known, (propertyId, month) => there.has(`${propertyId}:${month}`), {
    year,
    growthPercent,
    today: earliestToday(now),
  });
  if (proposed.length === 0)
    return there.size > 0
      ? { said: [{ code: 'BUDGETS_THERE_ALREADY', year }], data: { budgets: 0 } }
      : { refused: { code: 'NO_HISTORY_FOR_BUDGET', year } };
  await createBudgets(asPerson, properties, proposed);
  return {
    said: [{ code: 'BUDGETS_PROPOSED', year, budgets: proposed.length, growth: growthPercent / 100 }],
    data: { budgets: proposed.length },
  };
};
