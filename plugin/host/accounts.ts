import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { classRules, type AccountClass, type ClassReason, type ClassRules } from '../domain/sales/account-classes.ts';
import { type AccountFigures, type AccountMonth } from '../domain/sales/accounts.ts';
import { promiseOf, type Progress, type Promise as NightsPromise } from '../domain/sales/promises.ts';
import type { Micros, Money } from '../domain/money.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  AccountIdsDocument,
  AccountsByRevenueDocument,
  AccountsWithoutRevenueDocument,
  AccountsWithStaysDocument,
  ClassRuleCodesDocument,
  ClassRulesDocument,
  NightsOnPlansDocument,
  PlansOfPromisesDocument,
  SaveClassRulesDocument,
  SavePromisesDocument,
  LinkTasksToAccountsDocument,
  SaveAccountsDocument,
  type AccountClassRuleCreateInput,
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
  texts,
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
  potential: Money | null;
  creditTerms: string;
  /** As they were written last; null where none were. */
  classReasons: unknown;
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
    accountPotential: money,
    accountCreditTerms: text,
    accountClassReasons: z.unknown(),
  }),
  (node): AccountNow => ({
    id: node.id,
    name: node.name,
    accountClass: node.accountClass,
    lastVisitOn: node.accountLastVisitOn,
    visitEveryDays: node.accountVisitEveryDays,
    nextVisitOn: node.accountNextVisitOn,
    ownerId: node.accountOwnerId,
    potential: node.accountPotential,
    creditTerms: node.accountCreditTerms,
    classReasons: node.accountClassReasons ?? null,
    stored: {
      nights: node.accountNights,
      revenue: node.accountRevenue,
      lastStayOn: node.accountLastStayOn,
      yearRevenue: node.accountYearRevenue,
      trendPercent: node.accountTrendPercent,
    },
  }),
);

/** The classes as a hotel keeps them, with what holds by default where it keeps none. */
export const readClassRules = read(
  records(
    z.object({
      code: text,
      name: text,
      filledToPercent: number,
      trendAtLeast: number,
      potentialAtLeast: money,
      creditTermsKeptOut: texts,
      visitEveryDays: number,
      caller: text,
      service: text,
      breaksBelowPercent: number,
    }),
  ),
  classRules,
);

/** The classes as they are now. */
export const classRulesNow = async (host: Host): Promise<ClassRules> =>
  readClassRules.parse((await host.request(ClassRulesDocument, {})).accountClassRules);

/** The codes of the classes that are kept, those in the bin too. */
export const keptClasses = async (host: Host): Promise<Set<string>> => {
  const { accountClassRules } = await host.request(ClassRuleCodesDocument, {});
  return new Set(
    records(z.object({ code: text }))
      .parse(accountClassRules)
      .map(({ code }) => code.trim().toUpperCase()),
  );
};

/** Writes classes: an upsert by id, so that repeating it changes nothing. */
export const saveClassRules = async (host: Host, data: readonly AccountClassRuleCreateInput[]): Promise<void> => {
  await host.request(SaveClassRulesDocument, { data: [...data] });
};

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

/** Up to 200 accounts with the months of their completed stays, and the classes, in one request. Companies that are gone are absent. */
export const accountsWithStays = async (
  host: Host,
  ids: readonly string[],
): Promise<{ accounts: (AccountNow & { months: AccountMonth[] })[]; rules: ClassRules }> => {
  const answer = await host.request(AccountsWithStaysDocument, {
    ids: [...ids],
    stays: { ...completed, or: [{ companyId: { in: [...ids] } }, { travelAgentId: { in: [...ids] } }] },
    limit: MOST_STAY_GROUPS,
  });
  const months = monthsByAccount(answer.staysGroupBy);
  return {
    accounts: records(accountNow)
      .parse(answer.companies)
      .map((account) => ({ ...account, months: months.get(account.id) ?? [] })),
    rules: readClassRules.parse(answer.accountClassRules),
  };
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

/** A page of accounts that brought something in a year, the greatest first, what all of them brought, by currency, and the classes. */
export const accountsByRevenue = async (
  host: Host,
  after: string | null,
): Promise<{ accounts: Page<AccountNow>; totals: Map<string, Micros>; rules: ClassRules }> => {
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
    rules: readClassRules.parse(answer.accountClassRules),
    totals: new Map(
      groups.map(({ groupByDimensionValues: [code], sumAccountYearRevenueAmountMicros }) => [
        code ?? '',
        sumAccountYearRevenueAmountMicros,
      ]),
    ),
  };
};

/** A page of accounts that brought nothing in a year and may be of another class than is said, and the classes. */
export const accountsWithoutRevenue = async (
  host: Host,
  after: string | null,
): Promise<{ accounts: Page<AccountNow>; rules: ClassRules }> => {
  const answer = await host.request(AccountsWithoutRevenueDocument, {
    filter: {
      and: [
        {
          or: [
            { accountYearRevenue: { amountMicros: { is: 'NULL' } } },
            { accountYearRevenue: { amountMicros: { lte: 0 } } },
          ],
        },
        {
          or: [
            { accountClass: { is: 'NULL' } },
            { accountClass: { neq: 'D' } },
            { accountClassReasons: { is: 'NULL' } },
            { accountPotential: { amountMicros: { gt: 0 } } },
          ],
        },
        { or: [{ accountNights: { gt: 0 } }, { accountType: { in: [...CUSTOMERS] } }] },
        { not: { accountType: { in: [...NO_CUSTOMERS] } } },
      ],
    },
    after,
  });
  return { accounts: page(accountNow).parse(answer.companies), rules: readClassRules.parse(answer.accountClassRules) };
};

/** What is written of an account; what is absent is left alone. */
export type AccountWrite = {
  id: string;
  figures?: Partial<AccountFigures>;
  accountClass?: AccountClass;
  /** Why it is of its class, and the same in words. */
  classSaid?: { reasons: readonly ClassReason[]; why: string };
  nextVisitOn?: CalendarDate | null;
};

const moneyOf = (name: string, value: Money | null | undefined): object =>
  value === undefined ? {} : { [name]: moneyInput(value) };

/** Writes accounts, 200 a request. */
export const saveAccounts = async (host: Host, accounts: readonly AccountWrite[]): Promise<void> => {
  for (const batch of batches(accounts))
    await host.request(SaveAccountsDocument, {
      data: batch.map(({ id, figures = {}, accountClass, classSaid, nextVisitOn }): CompanyCreateInput => {
        const { nights, revenue, lastStayOn, yearRevenue, trendPercent } = figures;
        return {
          id,
          ...(nights === undefined ? {} : { accountNights: nights }),
          ...moneyOf('accountRevenue', revenue),
          ...(lastStayOn === undefined ? {} : { accountLastStayOn: lastStayOn }),
          ...moneyOf('accountYearRevenue', yearRevenue),
          ...(trendPercent === undefined ? {} : { accountTrendPercent: trendPercent }),
          ...(accountClass === undefined ? {} : { accountClass }),
          ...(classSaid === undefined
            ? {}
            : { accountClassReasons: classSaid.reasons, accountClassWhy: classSaid.why }),
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

/** A rate plan by which an account promised nights, with what is written down of how far it is. */
export type PromisingPlan = {
  id: string;
  name: string;
  promise: NightsPromise | null;
  nightsReached: number | null;
  behindSince: CalendarDate | null;
  account: { id: string; name: string; ownerId: string | null } | null;
};

const promisingPlan = read(
  z.object({
    id: recordId,
    name: text,
    validFrom: day,
    validTo: day,
    nightsPromised: number,
    nightsReached: number,
    behindSince: day,
    account: z.nullish(z.object({ id: recordId, name: text, accountOwnerId: recordIdOrNull })),
  }),
  ({ account, validFrom, validTo, nightsPromised, ...plan }): PromisingPlan => ({
    ...plan,
    promise: promiseOf({ nightsPromised, validFrom, validTo }),
    account: account ? { id: account.id, name: account.name, ownerId: account.accountOwnerId } : null,
  }),
);

/** A page of the rate plans by which nights are promised, or of which it is still written that they were. */
export const plansOfPromises = async (host: Host, after: string | null): Promise<Page<PromisingPlan>> => {
  const { ratePlans } = await host.request(PlansOfPromisesDocument, {
    filter: { or: [{ nightsPromised: { gt: 0 } }, { nightsReached: { gt: 0 } }, { behindSince: { is: 'NOT_NULL' } }] },
    after,
  });
  return page(promisingPlan).parse(ratePlans);
};

const nightsOnPlan = z.object({
  groupByDimensionValues: z.tuple([recordIdOrNull, z.nullable(z.string())]),
  sumNights: sum,
});

/**
 * How far promises are, by rate plan: the nights of stays on the plan that arrive within its days. One request for up to 200
 * plans, none without any.
 */
export const progressOfPromises = async (
  host: Host,
  plans: readonly { id: string; promise: NightsPromise }[],
): Promise<Map<string, Progress>> => {
  const found = new Map<string, Progress>();
  for (const batch of batches(plans)) {
    const { staysGroupBy } = await host.request(NightsOnPlansDocument, {
      filter: {
        and: [
          { toCorrect: { eq: false } },
          { status: { in: ['CHECKED_OUT', 'IN_HOUSE', 'CONFIRMED'] } },
          {
            or: batch.map(({ id, promise: { from, to } }) => ({
              and: [{ ratePlanId: { eq: id } }, { arrivalOn: { gte: from } }, { arrivalOn: { lte: to } }],
            })),
          },
        ],
      },
      limit: MOST_STAY_GROUPS,
    });
    for (const {
      groupByDimensionValues: [id, status],
      sumNights,
    } of z.array(nightsOnPlan).parse(staysGroupBy ?? [])) {
      if (id === null) continue;
      const { reached, ahead } = found.get(id) ?? { reached: 0, ahead: 0 };
      found.set(
        id,
        status === 'CONFIRMED' ? { reached, ahead: ahead + sumNights } : { reached: reached + sumNights, ahead },
      );
    }
  }
  return found;
};

/** Writes down how far promises are, 200 a request. */
export const savePromises = async (
  host: Host,
  plans: readonly { id: string; nightsReached: number | null; behindSince: CalendarDate | null }[],
): Promise<void> => {
  for (const batch of batches(plans)) await host.request(SavePromisesDocument, { data: [...batch] });
};
