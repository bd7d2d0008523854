import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { writtenName } from '../domain/guests/name.ts';
import type { Money } from '../domain/money.ts';
import { ACCOUNT_CLASSES, type AccountClass, type ClassRules } from '../domain/sales/account-classes.ts';
import { QUOTE_STATUSES } from '../domain/sales/quotes/quote.ts';
import { GROUP_STAGES } from '../domain/sales/groups/stages.ts';
import { CONTACT_ROLES, INFLUENCES } from '../domain/sales/contacts.ts';
import type { ProductionGroup } from '../domain/sales/production.ts';
import { promiseOf, type Promise as NightsPromise } from '../domain/sales/promises.ts';
import { AGENCIES } from './account-search.ts';
import { readClassRules } from './accounts.ts';
import type { Host } from './client.ts';
import { AccountPageDocument, AccountProductionDocument, BranchesDocument } from './generated/documents.ts';
import {
  count,
  day,
  instant,
  money,
  number,
  personName,
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

const accountClass = read(
  z.nullish(z.string()),
  (value): AccountClass | null => ACCOUNT_CLASSES.find((each) => each === value) ?? null,
);
const nameOfStaff = read(z.nullish(z.object({ name: personName })), (member) =>
  member ? writtenName(member.name) : '',
);
const named = z.nullish(z.object({ id: recordId, name: text }));

/** A rate that was negotiated with an account, or that it has as one of several accounts. */
export type AccountRate = {
  id: string;
  name: string;
  property: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  /** Codes of room types; empty for all. */
  roomTypes: string[];
  price: Money | null;
  percentOff: number;
  promise: NightsPromise | null;
};
const rate = read(
  z.object({
    id: recordId,
    name: text,
    validFrom: day,
    validTo: day,
    roomTypeCodes: texts,
    percentOff: count,
    price: money,
    nightsPromised: number,
    property: z.nullish(z.object({ name: text })),
  }),
  ({ property, roomTypeCodes, nightsPromised, ...plan }): AccountRate => ({
    ...plan,
    property: property?.name ?? '',
    roomTypes: roomTypeCodes,
    promise: promiseOf({ nightsPromised, ...plan }),
  }),
);

const account = read(
  z.object({
    id: recordId,
    name: text,
    accountType: z.nullish(z.string()),
    accountClass,
    accountClassReasons: z.unknown(),
    accountYearRevenue: money,
    accountTrendPercent: number,
    accountPotential: money,
    accountCreditTerms: text,
    accountLastVisitOn: day,
    accountNextVisitOn: day,
    accountVisitEveryDays: number,
    accountOwner: nameOfStaff,
    accountParent: named,
    accountChildren: records(z.object({ id: recordId })),
    accountRatePlan: z.nullish(rate),
  }),
  (node) => ({
    id: node.id,
    name: node.name,
    isAgency: AGENCIES.has(node.accountType ?? ''),
    accountClass: node.accountClass,
    classReasons: node.accountClassReasons ?? null,
    yearRevenue: node.accountYearRevenue,
    trendPercent: node.accountTrendPercent,
    potential: node.accountPotential,
    creditTerms: node.accountCreditTerms,
    lastVisitOn: node.accountLastVisitOn,
    nextVisitOn: node.accountNextVisitOn,
    visitEveryDays: node.accountVisitEveryDays,
    owner: node.accountOwner,
    parent: node.accountParent ?? null,
    hasBranches: node.accountChildren.length > 0,
    ratePlan: node.accountRatePlan ?? null,
  }),
);

const contact = read(
  z.object({
    id: recordId,
    name: personName,
    jobTitle: text,
    accountRole: z.nullish(z.enum(CONTACT_ROLES)),
    accountInfluence: z.nullish(z.enum(INFLUENCES)),
    emails: z.nullish(z.object({ primaryEmail: text })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
  }),
  ({ id, name, jobTitle, accountRole, accountInfluence, emails, phones }) => ({
    id,
    name: writtenName(name),
    jobTitle,
    role: accountRole ?? null,
    influence: accountInfluence ?? null,
    email: emails?.primaryEmail ?? '',
    phone: [phones?.primaryPhoneCallingCode, phones?.primaryPhoneNumber].filter(Boolean).join(' '),
  }),
);
export type AccountContact = z.infer<typeof contact>;

const quote = z.object({
  id: recordId,
  name: text,
  status: z.nullish(z.enum(QUOTE_STATUSES)),
  arrivalOn: day,
  departureOn: day,
  total: money,
});
export type AccountQuote = z.infer<typeof quote>;

const group = z.object({
  id: recordId,
  name: text,
  groupStage: z.nullish(z.enum(GROUP_STAGES)),
  groupArrivalOn: day,
  groupDepartureOn: day,
  amount: money,
});
export type AccountGroup = z.infer<typeof group>;

const taskTarget = z.object({
  task: z.nullish(
    z.object({ id: recordId, title: text, status: z.nullish(z.string()), dueAt: instant, assignee: nameOfStaff }),
  ),
});
export type AccountTask = { id: string; title: string; dueAt: string | null; assignee: string };

export type AccountAtHand = z.infer<typeof account> & {
  rules: ClassRules;
  properties: { id: string; name: string }[];
  contacts: AccountContact[];
  /** Those negotiated with it alone first; `isShared` is one that other accounts may have too. */
  rates: (AccountRate & { isShared: boolean })[];
  quotes: AccountQuote[];
  groups: AccountGroup[];
  tasks: AccountTask[];
};

/**
 * An account with what hangs on it, as whoever asks may see it; null where it is gone. Contacts are people who have a role or an
 * influence there. Quotes and groups are the latest twenty, tasks those not done. One request.
 */
export const accountAtHand = async (host: Host, id: string): Promise<AccountAtHand | null> => {
  const ofAccount = { companyId: { eq: id } };
  const answer = await host.request(AccountPageDocument, {
    id,
    people: {
      and: [ofAccount, { or: [{ accountRole: { is: 'NOT_NULL' } }, { accountInfluence: { is: 'NOT_NULL' } }] }],
    },
    plans: { accountId: { eq: id } },
    quotes: ofAccount,
    groups: ofAccount,
    tasks: { targetCompanyId: { eq: id } },
  });
  const [found] = records(account).parse(answer.companies);
  if (found === undefined) return null;
  const own = records(rate).parse(answer.ratePlans);
  return {
    ...found,
    rules: readClassRules.parse(answer.accountClassRules),
    properties: records(z.object({ id: recordId, name: text })).parse(answer.hotelProperties),
    contacts: records(contact).parse(answer.people),
    rates: [...own, ...(found.ratePlan === null ? [] : [found.ratePlan])]
      .filter(({ id: planId }, index, all) => all.findIndex((each) => each.id === planId) === index)
      .map((each) => ({ ...each, isShared: !own.includes(each) })),
    quotes: records(quote).parse(answer.quotes),
    groups: records(group).parse(answer.opportunities),
    tasks: records(taskTarget)
      .parse(answer.taskTargets)
      .flatMap(({ task }) =>
        task && task.status !== 'DONE'
          ? [{ id: task.id, title: task.title, dueAt: task.dueAt, assignee: task.assignee }]
          : [],
      ),
  };
};

const branch = read(
  z.object({
    id: recordId,
    name: text,
    accountParentId: recordIdOrNull,
    accountClass,
    accountNights: count,
    accountYearRevenue: money,
  }),
  (node) => ({
    id: node.id,
    name: node.name,
    parentId: node.accountParentId,
    accountClass: node.accountClass,
    nights: node.accountNights,
    yearRevenue: node.accountYearRevenue,
  }),
);
/** A branch or subsidiary; `nights` are of all time, `yearRevenue` as on the account. */
export type Branch = z.infer<typeof branch>;

/** So deep no company is; accounts that name each other in a circle end there too. */
const MOST_LEVELS = 6;

/** Branches and subsidiaries of an account, and theirs: a request for each level. */
export const branchesOf = async (host: Host, id: string): Promise<Branch[]> => {
  const found = new Map<string, Branch>();
  let parents = [id];
  for (let level = 0; parents.length > 0 && level < MOST_LEVELS; level += 1) {
    const { companies } = await host.request(BranchesDocument, { parents });
    const fresh = records(branch)
      .parse(companies)
      .filter((each) => each.id !== id && !found.has(each.id));
    for (const each of fresh) found.set(each.id, each);
    parents = fresh.map((each) => each.id);
  }
  return [...found.values()];
};

const monthGroup = z.object({
  // The property, the status and the currency; the month comes last, and as the latest departure is written like any other day.
  groupByDimensionValues: z.tuple([recordIdOrNull, z.nullable(z.string()), z.nullable(z.string())], z.unknown()),
  totalCount: count,
  sumNights: sum,
  sumTotalRevenueAmountMicros: sumOfMicros,
  maxDepartureOn: day,
});

/**
 * What accounts bring together, by month of departure since a day: stays that have left, and those booked or in house that leave
 * from today on. A stay counts once, for its company or its agency. One request.
 */
export const productionOfAccounts = async (
  host: Host,
  ids: readonly string[],
  { since, today }: { since: CalendarDate; today: CalendarDate },
): Promise<ProductionGroup[]> => {
  const { staysGroupBy } = await host.request(AccountProductionDocument, {
    filter: {
      and: [
        { toCorrect: { eq: false } },
        { or: [{ companyId: { in: [...ids] } }, { travelAgentId: { in: [...ids] } }] },
        {
          or: [
            { and: [{ status: { eq: 'CHECKED_OUT' } }, { departureOn: { gte: since } }] },
            { and: [{ status: { in: ['CONFIRMED', 'IN_HOUSE'] } }, { departureOn: { gte: today } }] },
          ],
        },
      ],
    },
    limit: MOST_STAY_GROUPS,
  });
  return z
    .array(monthGroup)
    .parse(staysGroupBy ?? [])
    .flatMap(({ groupByDimensionValues: [propertyId, status, currencyCode], maxDepartureOn: lastOn, ...sums }) =>
      lastOn === null
        ? []
        : [
            {
              propertyId,
              isAhead: status !== 'CHECKED_OUT',
              currencyCode: currencyCode || null,
              lastOn,
              stays: sums.totalCount,
              nights: sums.sumNights,
              revenue: sums.sumTotalRevenueAmountMicros,
            },
          ],
    );
};
