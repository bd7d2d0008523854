import { addMonths, daysBetween, earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { AccountClass, ClassReason, ClassRule } from '../../domain/sales/account-classes.ts';
import { visitRhythm } from '../../domain/sales/accounts.ts';
import { productionOf, type Production } from '../../domain/sales/production.ts';
import { isBehind, timeGone, type Progress } from '../../domain/sales/promises.ts';
import {
  accountAtHand,
  branchesOf,
  productionOfAccounts,
  type AccountAtHand,
  type AccountRate,
  type Branch,
} from '../../host/account-page.ts';
import { progressOfPromises } from '../../host/accounts.ts';
import type { Host } from '../../host/client.ts';

/** A rate of an account; what it promised with how far that is, `goneShare` of its time being over, 0 to 1. */
export type RateOfAccount = Omit<AccountRate, 'promise'> & {
  isShared: boolean;
  promised: (Progress & { nights: number; goneShare: number; isBehind: boolean }) | null;
};

/** What the page of an account shows. */
export type AccountPage = Pick<
  AccountAtHand,
  | 'id'
  | 'name'
  | 'isAgency'
  | 'accountClass'
  | 'yearRevenue'
  | 'trendPercent'
  | 'potential'
  | 'creditTerms'
  | 'lastVisitOn'
  | 'nextVisitOn'
  | 'owner'
  | 'parent'
  | 'properties'
  | 'contacts'
  | 'quotes'
  | 'groups'
  | 'tasks'
> & {
  on: CalendarDate;
  /** Empty until the account was sorted. */
  classReasons: ClassReason[];
  /** How the hotel works with accounts of its class; null without a class. */
  rule: (ClassRule & { code: AccountClass }) | null;
  /** How often it is called on, and whether that is the account's own rhythm. */
  rhythm: { days: number; isOwn: boolean } | null;
  /** Days since the next visit was due; null while it is not. */
  visitOverdueDays: number | null;
  production: Production;
  family: { branches: Branch[]; production: Production } | null;
  rates: RateOfAccount[];
};

const isReasons = (stored: unknown): stored is ClassReason[] => Array.isArray(stored);

/**
 * An account as its page shows it, to whoever asks as he may see it; null where it is gone. Two requests, one more where nights are
 * promised, and one for each level of branches and one for what these bring.
 */
export const loadAccount = async (asPerson: Host, id: string, now: Date): Promise<AccountPage | null> => {
  const on = earliestToday(now);
  const since = `${addMonths(on, -12).slice(0, 4)}-01-01` as CalendarDate;
  const [account, groups] = await Promise.all([
    accountAtHand(asPerson, id),
    productionOfAccounts(asPerson, [id], { since, today: on }),
  ]);
  if (account === null) return null;
  const [progress, branches] = await Promise.all([
    progressOfPromises(
      asPerson,
      account.rates.flatMap(({ id: planId, promise }) => (promise === null ? [] : [{ id: planId, promise }])),
    ),
    account.hasBranches ? branchesOf(asPerson, id) : [],
  ]);
  const familyGroups =
    branches.length === 0
      ? []
      : await productionOfAccounts(asPerson, [id, ...branches.map((branch) => branch.id)], { since, today: on });
  const { rules, accountClass, nextVisitOn, visitEveryDays } = account;
  const days = visitRhythm(visitEveryDays, accountClass, rules);
  return {
    on,
    id,
    name: account.name,
    isAgency: account.isAgency,
    accountClass,
    classReasons: isReasons(account.classReasons) ? account.classReasons : [],
    rule: accountClass === null ? null : { ...rules[accountClass], code: accountClass },
    rhythm: days === null ? null : { days, isOwn: visitEveryDays !== null && visitEveryDays > 0 },
    yearRevenue: account.yearRevenue,
    trendPercent: account.trendPercent,
    potential: account.potential,
    creditTerms: account.creditTerms,
    lastVisitOn: account.lastVisitOn,
    nextVisitOn,
    visitOverdueDays: nextVisitOn !== null && nextVisitOn < on ? daysBetween(nextVisitOn, on) : null,
    owner: account.owner,
    parent: account.parent,
    properties: account.properties,
    contacts: account.contacts,
    quotes: account.quotes,
    groups: account.groups,
    tasks: account.tasks,
    production: productionOf(groups, on),
    family: branches.length === 0 ? null : { branches, production: productionOf(familyGroups, on) },
    rates: account.rates.map(({ promise, ...rate }) => {
      const found = progress.get(rate.id) ?? { reached: 0, ahead: 0 };
      return {
        ...rate,
        promised:
          promise === null
            ? null
            : {
                ...found,
                nights: promise.nights,
                goneShare: timeGone(promise, on),
                isBehind: isBehind(promise, found, on),
              },
      };
    }),
  };
};
