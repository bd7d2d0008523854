import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { type AccountClass, type AccountFigures, type AccountMonth } from '../domain/sales/accounts.ts';
import type { Micros, Money } from '../domain/money.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  AccountIdsDocument,
  AccountsByRevenueDocument,
  AccountsWithoutRevenueDocument,
  AccountsWithStaysDocument,
  LinkTasksToAccountsDocument,
  SaveAccountsDocument,
  type CompanyCreateInput,
  type CompanyFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  money,
  moneyInput,
  number,
  page,
  read,
  recordId,
  recordIdOrNull,
  records,
  sum,
  sumOfMicros,
  text,
} from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';
import { createTasks, type NewTask } from './tasks.ts';

/** Types of companies that bring no guests of their own. */
const NO_CUSTOMERS = ['COMPETITOR', 'PARTNER'] as const;
const CUSTOMERS = ['CORPORATE', 'TRAVEL_AGENCY', 'TOUR_OPERATOR', 'OTA', 'WHOLESALER', 'EVENT_PLANNER'] as const;

/** A company as an account: what is known of it, and what is stored of what it brought. */
export type AccountNow = {
  id: string;
  name: string;
  accountClass: AccountClass | null;
  lastVisitOn: CalendarDate | null;
  visitEveryDays: number | null;
  nextVisitOn: CalendarDate | null;
  ownerId: string | null;
  stored: AccountFigures;
};

const accountNow = read(
  z.object({
    id: recordId,
    name: text,
    accountClass: z.nullable(z.enum(['A', 'B', 'C', 'D'])),
    accountNights: count,
    accountRevenue: money,
    accountLastStayOn: day,
    accountYearRevenue: money,
    accountTrendPercent: number,
    accountLastVisitOn: day,
    accountVisitEveryDays: number,
    accountNextVisitOn: day,
    accountOwnerId: recordIdOrNull,
  }),
  (node): AccountNow => ({
    id: node.id,
    name: node.name,
    accountClass: node.accountClass,
    lastVisitOn: node.accountLastVisitOn,
    visitEveryDays: node.accountVisitEveryDays,
    nextVisitOn: node.accountNextVisitOn,
    ownerId: node.accountOwnerId,
    stored: {
      nights: node.accountNights,
      revenue: node.accountRevenue,
      lastStayOn: node.accountLastStayOn,
      yearRevenue: node.accountYearRevenue,
      trendPercent: node.accountTrendPercent,
    },
  }),
);

const accountMonth = z.object({
  // The company, the agency and the currency; the month comes last, and as the latest departure is written like any other day.
  groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull, z.nullable(z.string())], z.unknown()),
  totalCount: count,
  sumNights: sum,
  sumTotalRevenueAmountMicros: sumOfMicros,
  maxDepartureOn: day,
});

/** Months by account; a stay counts for its company and for its agency, and once where both are the same. */
const monthsByAccount = (answer: unknown): Map<string, AccountMonth[]> => {
  const months = new Map<string, AccountMonth[]>();
  for (const group of z.array(accountMonth).parse(answer ?? [])) {
    const [companyId, agentId, currencyCode] = group.groupByDimensionValues;
    if (group.maxDepartureOn === null) continue;
    const month = {
      currencyCode,
      lastOn: group.maxDepartureOn,
      stays: group.totalCount,
      nights: group.sumNights,
      revenue: group.sumTotalRevenueAmountMicros,
    };
    for (const id of new Set([companyId, agentId])) if (id !== null) months.set(id, [...(months.get(id) ?? []), month]);
  }
  return months;
};

const completed = { status: { eq: 'CHECKED_OUT' as const }, toCorrect: { eq: false } };

/** Up to 200 accounts with the months of their completed stays, in one request. Companies that are gone are absent. */
export const accountsWithStays = async (
  host: Host,
  ids: readonly string[],
): Promise<(AccountNow & { months: AccountMonth[] })[]> => {
  const answer = await host.request(AccountsWithStaysDocument, {
    ids: [...ids],
    stays: { ...completed, or: [{ companyId: { in: [...ids] } }, { travelAgentId: { in: [...ids] } }] },
    limit: MOST_STAY_GROUPS,
  });
  const months = monthsByAccount(answer.staysGroupBy);
  return records(accountNow)
    .parse(answer.companies)
    .map((account) => ({ ...account, months: months.get(account.id) ?? [] }));
};

const idOf = read(z.object({ id: recordId }), ({ id }) => id);

/** A page of the ids of companies in their order: all, or those that are known as accounts. */
export const accountIds = async (
  host: Host,
  whom: 'EVERY_COMPANY' | 'ACCOUNTS',
  after: string | null,
): Promise<Page<string>> => {
  const known: CompanyFilterInput = {
    or: [{ accountType: { is: 'NOT_NULL' } }, { accountNights: { gt: 0 } }, { accountLastVisitOn: { is: 'NOT_NULL' } }],
  };
  const { companies } = await host.request(AccountIdsDocument, { filter: whom === 'ACCOUNTS' ? known : {}, after });
  return page(idOf).parse(companies);
};

const isCustomer: CompanyFilterInput = {
  or: [{ accountType: { is: 'NULL' } }, { accountType: { in: [...CUSTOMERS] } }],
};

/** A page of accounts that brought something in a year, the greatest first, and what all of them brought, by currency. */
export const accountsByRevenue = async (
  host: Host,
  after: string | null,
): Promise<{ accounts: Page<AccountNow>; totals: Map<string, Micros> }> => {
  const answer = await host.request(AccountsByRevenueDocument, {
    filter: { and: [{ accountYearRevenue: { amountMicros: { gt: 0 } } }, isCustomer] },
    after,
  });
  const groups = z
    .array(
      z.object({
        groupByDimensionValues: z.tuple([z.nullable(z.string())]),
        sumAccountYearRevenueAmountMicros: sumOfMicros,
      }),
    )
    .parse(answer.companiesGroupBy ?? []);
  return {
    accounts: page(accountNow).parse(answer.companies),
    totals: new Map(
      groups.map(({ groupByDimensionValues: [code], sumAccountYearRevenueAmountMicros }) => [
        code ?? '',
        sumAccountYearRevenueAmountMicros,
      ]),
    ),
  };
};

/** A page of accounts that brought nothing in a year and are not yet in the last class. */
export const accountsWithoutRevenue = async (host: Host, after: string | null): Promise<Page<AccountNow>> => {
  const { companies } = await host.request(AccountsWithoutRevenueDocument, {
    filter: {
      and: [
        {
          or: [
            { accountYearRevenue: { amountMicros: { is: 'NULL' } } },
            { accountYearRevenue: { amountMicros: { lte: 0 } } },
          ],
        },
        { or: [{ accountClass: { is: 'NULL' } }, { accountClass: { neq: 'D' } }] },
        { or: [{ accountNights: { gt: 0 } }, { accountType: { in: [...CUSTOMERS] } }] },
        { not: { accountType: { in: [...NO_CUSTOMERS] } } },
      ],
    },
    after,
  });
  return page(accountNow).parse(companies);
};

/** What is written of an account; what is absent is left alone. */
export type AccountWrite = {
  id: string;
  figures?: Partial<AccountFigures>;
  accountClass?: AccountClass;
  nextVisitOn?: CalendarDate | null;
};

const moneyOf = (name: string, value: Money | null | undefined): object =>
  value === undefined ? {} : { [name]: moneyInput(value) };

/** Writes accounts, 200 a request. */
export const saveAccounts = async (host: Host, accounts: readonly AccountWrite[]): Promise<void> => {
  for (const batch of batches(accounts))
    await host.request(SaveAccountsDocument, {
      data: batch.map(({ id, figures = {}, accountClass, nextVisitOn }): CompanyCreateInput => {
        const { nights, revenue, lastStayOn, yearRevenue, trendPercent } = figures;
        return {
          id,
          ...(nights === undefined ? {} : { accountNights: nights }),
          ...moneyOf('accountRevenue', revenue),
          ...(lastStayOn === undefined ? {} : { accountLastStayOn: lastStayOn }),
          ...moneyOf('accountYearRevenue', yearRevenue),
          ...(trendPercent === undefined ? {} : { accountTrendPercent: trendPercent }),
          ...(accountClass === undefined ? {} : { accountClass }),
          ...(nextVisitOn === undefined ? {} : { accountNextVisitOn: nextVisitOn }),
        };
      }),
    });
};

/** Makes tasks about accounts and hangs them there. Upserts by id, so that doing it twice does it once. */
export const createAccountTasks = async (
  host: Host,
  tasks: readonly (NewTask & { targetId: string; companyId: string })[],
): Promise<void> => {
  if (tasks.length === 0) return;
  await createTasks(host, tasks);
  for (const batch of batches(tasks))
    await host.request(LinkTasksToAccountsDocument, {
      targets: batch.map(({ id, targetId, companyId }) => ({ id: targetId, taskId: id, targetCompanyId: companyId })),
    });
};
