import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { isBehind, type Progress } from '../../plugin/domain/sales/promises.ts';
import type { Stay } from './business.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import { ratePlanRecord, type Property, type RatePlan } from './properties.ts';
import type { DemoRecord } from './table.ts';

/** A rate that a company has for itself, with the nights that it promised between two days. */
export type NegotiatedRate = {
  plan: RatePlan;
  account: Account;
  property: Property;
  from: number;
  to: number;
  promised: number;
  progress: Progress;
};

/** Contracts run for a year, and began so many days ago. */
const BEGAN_DAYS_AGO = 200;
const YEAR = 365;
/** Who has a contract, by the place among the companies, and how much more than comes in it promised. */
const CONTRACTS: readonly (readonly [index: number, times: number])[] = [
  [0, 1.6],
  [1, 1.8],
  [5, 4],
];

/**
 * Negotiates rates with some companies, and puts their stays of the corporate rate since then on them; the price is the same. The
 * last of them promised far more than it brings.
 */
export const negotiateRates = (
  employers: readonly Account[],
  { stays, property, today }: { stays: readonly Stay[]; property: Property; today: number },
): NegotiatedRate[] => {
  const corporate = property.ratePlans.find(({ code }) => code === 'COR')!;
  const [from, to] = [today - BEGAN_DAYS_AGO, today - BEGAN_DAYS_AGO + YEAR - 1];
  return CONTRACTS.flatMap(([index, times]) => {
    const account = employers[index];
    if (account === undefined) return [];
    const code = `COR-${account.number}`;
    const key = `${property.code}:${code}`;
    const plan: RatePlan = { ...corporate, id: idOf('ratePlan', key), key, code, name: `${account.name} rate` };
    const own = stays.filter(
      (stay) => stay.company === account && stay.plan === corporate && stay.arrival >= from && stay.arrival <= to,
    );
    for (const stay of own) stay.plan = plan;
    const nightsOf = (statuses: readonly string[]): number =>
      own.filter(({ status }) => statuses.includes(status)).reduce((sum, { nights }) => sum + nights, 0);
    const progress = { reached: nightsOf(['CHECKED_OUT', 'IN_HOUSE']), ahead: nightsOf(['CONFIRMED']) };
    const promised = 10 * Math.ceil(Math.max(30, times * progress.reached) / 10);
    return [{ plan, account, property, from, to, promised, progress }];
  });
};

const isLate = ({ promised, from, to, progress }: NegotiatedRate, today: number): boolean =>
  isBehind({ nights: promised, from: fromDayNumber(from), to: fromDayNumber(to) }, progress, fromDayNumber(today));

export const negotiatedRateRecord = (rate: NegotiatedRate, today: number): DemoRecord => ({
  ...ratePlanRecord(rate.property, rate.plan, {
    from: fromDayNumber(rate.from),
    to: fromDayNumber(rate.to),
    memberTierId: '',
  }),
  accountId: rate.account.id,
  nightsPromised: rate.promised,
  nightsReached: rate.progress.reached,
  ...(isLate(rate, today) ? { behindSince: fromDayNumber(today - 12) } : {}),
});

/** The companies that are behind what they promised. */
export const lateAccounts = (rates: readonly NegotiatedRate[], today: number): Account[] =>
  rates.filter((rate) => isLate(rate, today)).map(({ account }) => account);
