import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import {
  accountFigures,
  classOf,
  type AccountClass,
  type AccountFigures,
  type AccountMonth,
} from '../../plugin/domain/sales/accounts.ts';
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

export const openAccounts = (random: Random, properties: readonly Property[], today: number): Account[] =>
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

/** A to D as the app sorts accounts. Competitors and partners have no class. */
export const accountClasses = (accounts: readonly Account[], today: number): Map<Account, AccountClass> => {
  const customers = accounts
    .filter(({ type }) => type !== 'COMPETITOR' && type !== 'PARTNER')
    .map((account) => ({ account, own: figuresOf(account, today).yearRevenue?.amountMicros ?? 0 }))
    .toSorted((one, other) => other.own - one.own);
  const total = customers.reduce((sum, { own }) => sum + own, 0);
  let above = 0;
  return new Map(
    customers.map(({ account, own }) => {
      const found = classOf({ own, above, total });
      above += own;
      return [account, found] as const;
    }),
  );
};

export const accountRecord = (
  account: Account,
  accountClass: AccountClass | undefined,
  corporatePlanId: string,
  today: number,
): DemoRecord => ({
  id: account.id,
  name: account.name,
  accountNumber: account.number,
  accountType: account.type,
  address: { addressCity: account.city },
  domainName: { primaryLinkUrl: `https://${account.number.toLowerCase()}.example.org`, primaryLinkLabel: '' },
  ...(accountClass === undefined ? {} : { accountClass }),
  ...(account.commission === null ? {} : { accountCommissionPercent: account.commission }),
  ...(account.visitEvery === null || account.lastVisit === null
    ? {}
    : {
        accountVisitEveryDays: account.visitEvery,
        accountLastVisitOn: fromDayNumber(account.lastVisit),
        accountNextVisitOn: fromDayNumber(account.lastVisit + account.visitEvery),
      }),
  ...(account.potential === null ? {} : { accountPotential: euros(account.potential) }),
  ...(account.type === 'CORPORATE' ? { accountRatePlanId: corporatePlanId, accountCreditTerms: '30 days net' } : {}),
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
