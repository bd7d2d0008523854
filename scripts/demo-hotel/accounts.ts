import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { classOf, classRules } from '../../plugin/domain/sales/account-classes.ts';
import { accountFigures, type AccountFigures, type AccountMonth } from '../../plugin/domain/sales/accounts.ts';
import { firstClassWrites } from '../../plugin/flows/sales/first-classes.ts';
import { sayClass } from '../../plugin/words/accounts.ts';
import type { Balance } from '../../plugin/domain/sales/credit/receivable.ts';
import { below, type Random } from '../generators/random.ts';
import { idOf } from './ids.ts';
import type { Property } from './properties.ts';
import { euros, type DemoRecord } from './table.ts';

export type AccountType =
  | 'CORPORATE'
  | 'TRAVEL_AGENCY'
  | 'TOUR_OPERATOR'
  | 'OTA'
  | 'WHOLESALER'
  | 'EVENT_PLANNER'
  | 'PARTNER'
  | 'COMPETITOR';
export type Account = {
  id: string;
  number: string;
  name: string;
  type: AccountType;
  city: string;
  commission: number | null;
  lastVisit: number | null;
  visitEvery: number | null;
  potential: number | null;
  isPrepaying: boolean;
  /** The account whose branch or subsidiary it is. */
  parent: Account | null;
  partnerOf: Property | null;
  /** Filled in from checked-out stays. */
  nights: number;
  revenue: number;
  lastStay: number | null;
  brought: AccountMonth[];
};

const NAMES: Record<AccountType, string[]> = {
  CORPORATE: [
    'Douro Engenharia',
    'Atlantic Wind Power',
    'Müller & Söhne Maschinenbau',
    'Lusotech Software',
    'Crédit du Rhône',
    'Nordhavn Shipping',
    '华东贸易 East China Trade',
    'Hikari Precision',
    'Atlantis Air Crew Services',
    'Ponte Nova Construction',
    'Blue Harbour Consulting',
    'Farmácias do Norte',
    'Vinhos do Vale',
    'Medsalus Clinics',
    'Ática Shipping',
    'Riyadh Projects Office',
    'Kestrel Insurance',
    'Transalpina Logistics',
    'Baltika Foods',
    'Solaris Research Institute',
  ],
  TRAVEL_AGENCY: [
    'Bon Voyage Lyon',
    'Fernblick Reisen',
    'Viagens Atlas',
    'Sunrise Travel Tokyo',
    'Harbour & Hill Travel',
  ],
  TOUR_OPERATOR: ['Seven Hills Tours', 'Golden Coast Holidays', '青山国际旅行 Green Hills Tours'],
  OTA: ['StayFinder', 'RoomRocket', 'TripLantern'],
  WHOLESALER: ['BedStock Wholesale', 'Nordic Sun Allotments'],
  EVENT_PLANNER: ['Palco Eventos', 'Confluence Meetings', 'White Veil Weddings'],
  PARTNER: ['Hotel da Sé', 'Marina Residence', 'Rota Vicentina Transfers'],
  COMPETITOR: ['Palácio do Porto', 'Central Station Hotel', 'Ocean Cliff Resort', 'Algarve Palms'],
};
const COMMISSION: Partial<Record<AccountType, number>> = {
  OTA: 17,
  TRAVEL_AGENCY: 10,
  TOUR_OPERATOR: 12,
  EVENT_PLANNER: 8,
};
const VISITED: ReadonlySet<AccountType> = new Set(['CORPORATE', 'TRAVEL_AGENCY', 'TOUR_OPERATOR', 'EVENT_PLANNER']);

/** Companies that belong to another, by their places among the companies; whoever belongs comes later. */
const BELONGS: Readonly<Record<number, number>> = { 1: 0, 9: 0, 14: 5 };
/** One company in so many pays before it comes. */
const PREPAYS_EVERY = 7;
const PREPAYMENT = 'Prepayment';

export const openAccounts = (random: Random, properties: readonly Property[], today: number): Account[] => {
  const accounts = newAccounts(random, properties, today);
  const companies = accounts.filter(({ type }) => type === 'CORPORATE');
  for (const [child, parent] of Object.entries(BELONGS)) companies[Number(child)]!.parent = companies[parent]!;
  return accounts;
};

const newAccounts = (random: Random, properties: readonly Property[], today: number): Account[] =>
  (Object.entries(NAMES) as [AccountType, string[]][]).flatMap(([type, names]) =>
    names.map((name, index): Account => {
      const number = `${type.slice(0, 3)}-${String(101 + index)}`;
      const isVisited = VISITED.has(type);
      return {
        id: idOf('company', number),
        number,
        name,
        type,
        city: properties[index % properties.length]!.city,
        commission: COMMISSION[type] ?? null,
        visitEvery: isVisited ? [30, 60, 90, 180][below(random, 4)]! : null,
        lastVisit: isVisited ? today - 5 - below(random, 110) : null,
        isPrepaying: type === 'CORPORATE' && index % PREPAYS_EVERY === 2,
        parent: null,
        potential: isVisited ? 10_000 * (2 + below(random, 40)) : null,
        partnerOf: type === 'PARTNER' && index < 2 ? properties[index % properties.length]! : null,
        nights: 0,
        revenue: 0,
        lastStay: null,
        brought: [],
      };
    }),
  );

/** What an account brought, as the app adds it up. */
const figuresOf = (account: Account, today: number): AccountFigures =>
  accountFigures(account.brought, fromDayNumber(today));

/** The classes that the hotel begins with, and what it has made of them. */
export const classRuleRecords = (): (DemoRecord & ReturnType<typeof firstClassWrites>[number])[] =>
  firstClassWrites().map((rule) => ({
    ...rule,
    ...(rule.code === 'A'
      ? { potentialAtLeast: euros(300_000), trendAtLeast: -50, creditTermsKeptOut: [PREPAYMENT] }
      : {}),
    ...(rule.code === 'B' ? { potentialAtLeast: euros(250_000) } : {}),
  }));

const rules = classRules(
  classRuleRecords().map((rule) => ({ trendAtLeast: null, potentialAtLeast: null, creditTermsKeptOut: [], ...rule })),
);

type Sorted = ReturnType<typeof classOf>;

/** A to D and why, as the app sorts accounts. Competitors and partners have no class. */
export const accountClasses = (accounts: readonly Account[], today: number): Map<Account, Sorted> => {
  const customers = accounts
    .filter(({ type }) => type !== 'COMPETITOR' && type !== 'PARTNER')
    .map((account) => ({ account, figures: figuresOf(account, today) }))
    .map(({ account, figures }) => ({ account, figures, own: figures.yearRevenue?.amountMicros ?? 0 }))
    .toSorted((one, other) => other.own - one.own || (one.account.id < other.account.id ? -1 : 1));
  const total = customers.reduce((sum, { own }) => sum + own, 0);
  let before = 0;
  return new Map(
    customers.map(({ account, figures: { trendPercent }, own }) => {
      const found = classOf(
        {
          own,
          before: own > 0 ? before : 0,
          total: own > 0 ? total : 0,
          trendPercent,
          potential: account.potential === null ? null : euros(account.potential),
          creditTerms: account.isPrepaying ? PREPAYMENT : '',
        },
        rules,
      );
      before += own;
      return [account, found] as const;
    }),
  );
};

export const accountRecord = (
  account: Account,
  {
    sorted,
    corporatePlanId,
    ownerId,
    credit,
    today,
  }: {
    sorted: Sorted | undefined;
    corporatePlanId: string;
    /** Who looks after those that are visited. */
    ownerId: string | undefined;
    /** What is agreed about its credit and what it owes; null where it has none. */
    credit: { days: number; limit: number; isStopped: boolean; balance: Balance } | null;
    today: number;
  },
): DemoRecord => ({
  id: account.id,
  name: account.name,
  accountNumber: account.number,
  accountType: account.type,
  address: { addressCity: account.city },
  domainName: { primaryLinkUrl: `https://${account.number.toLowerCase()}.example.org`, primaryLinkLabel: '' },
  ...(sorted === undefined
    ? {}
    : {
        accountClass: sorted.accountClass,
        accountClassReasons: sorted.reasons,
        accountClassWhy: sayClass(sorted.reasons, 'en'),
      }),
  ...(account.parent === null ? {} : { accountParentId: account.parent.id }),
  ...(account.commission === null ? {} : { accountCommissionPercent: account.commission }),
  ...(account.visitEvery === null || account.lastVisit === null
    ? {}
    : {
        accountVisitEveryDays: account.visitEvery,
        accountLastVisitOn: fromDayNumber(account.lastVisit),
        accountNextVisitOn: fromDayNumber(account.lastVisit + account.visitEvery),
      }),
  ...(account.visitEvery === null || ownerId === undefined ? {} : { accountOwnerId: ownerId }),
  ...(account.potential === null ? {} : { accountPotential: euros(account.potential) }),
  ...(account.type === 'CORPORATE' ? { accountRatePlanId: corporatePlanId } : {}),
  ...(account.isPrepaying ? { accountCreditTerms: PREPAYMENT } : {}),
  ...(credit === null
    ? {}
    : {
        accountCreditTerms: `${credit.days} days net`,
        accountCreditDays: credit.days,
        accountCreditLimit: euros(credit.limit),
        accountCreditStop: credit.isStopped,
        accountOpenBalance: credit.balance.open,
        accountOverdue: credit.balance.overdue,
        accountOverdueSince: credit.balance.overdueSince,
      }),
  ...(account.partnerOf === null ? {} : { accountRelocationPartnerOfId: account.partnerOf.id }),
  ...(account.nights === 0 || account.lastStay === null
    ? {}
    : {
        accountNights: account.nights,
        accountRevenue: euros(account.revenue),
        accountLastStayOn: fromDayNumber(account.lastStay),
        accountYearRevenue: figuresOf(account, today).yearRevenue,
        accountTrendPercent: figuresOf(account, today).trendPercent,
      }),
});
