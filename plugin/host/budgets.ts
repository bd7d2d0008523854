import * as z from 'zod/mini';
import type { ProposedBudget } from '../domain/key-figures/budget.ts';
import { batches, type Host } from './client.ts';
import { BudgetBaseDocument, CreateBudgetsDocument } from './generated/documents.ts';
import { count, day, read, recordId, recordIdOrNull, records, sum, text } from './rows.ts';

const MOST_MONTHS = 10_000;

const property = z.object({ id: recordId, code: text, name: text });

const month = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, day, z.nullable(z.string())]),
    totalCount: count,
    sumRoomsSold: sum,
    sumRoomRevenueAmountMicros: sum,
    sumTotalRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [propertyId, on, currencyCode], ...sums }) => ({
    propertyId,
    month: on,
    currencyCode,
    days: sums.totalCount,
    roomsSold: sums.sumRoomsSold,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
    totalRevenue: sums.sumTotalRevenueAmountMicros,
  }),
);

const budgeted = read(
  z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, day]) }),
  ({ groupByDimensionValues: [propertyId, on] }) => ({ propertyId, month: on }),
);

/** The months of the two years before a year as they were, and which of its own are budgeted: one request. */
export const budgetBase = async (host: Host, year: number) => {
  const within = (field: 'day' | 'month', from: number, to: number) => ({
    and: [{ [field]: { gte: `${from}-01-01` } }, { [field]: { lte: `${to}-12-31` } }],
  });
  const answer = await host.request(BudgetBaseDocument, {
    days: within('day', year - 2, year - 1),
    budgets: { and: [within('month', year, year), { salespersonId: { is: 'NULL' } }] },
    limit: MOST_MONTHS,
  });
  return {
    properties: records(property).parse(answer.hotelProperties),
    months: z.array(month).parse(answer.dailyPerformancesGroupBy ?? []),
    budgeted: z.array(budgeted).parse(answer.monthlyBudgetsGroupBy ?? []),
  };
};

/** Writes budgets by their keys. */
export const createBudgets = async (
  host: Host,
  properties: readonly z.infer<typeof property>[],
  budgets: readonly ProposedBudget[],
): Promise<void> => {
  const byId = new Map(properties.map((each) => [each.id, each]));
  for (const batch of batches(budgets))
    await host.request(CreateBudgetsDocument, {
      data: batch.map(({ propertyId, month: on, currencyCode, roomsSold, roomRevenue, totalRevenue }) => ({
        key: `${byId.get(propertyId)?.code || propertyId}:${on}`,
        name: `${on.slice(0, 7)} ${byId.get(propertyId)?.name ?? ''}`,
        propertyId,
        month: on,
        roomsSold,
        roomRevenue: { amountMicros: roomRevenue, currencyCode },
        totalRevenue: { amountMicros: totalRevenue, currencyCode },
      })),
    });
};
