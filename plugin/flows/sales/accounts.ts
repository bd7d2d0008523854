import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import * as z from 'zod';
import { addDays, firstOfMonth, earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { Micros } from '../../domain/money.ts';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import {
  classOf,
  DEFAULT_CLASS_RULES,
  sortedBy,
  type AccountClass,
  type ClassRules,
} from '../../domain/sales/account-classes.ts';
import { accountFigures, breakOf, nextVisitOn, slipOf, type AccountAlert } from '../../domain/sales/accounts.ts';
import { isBehind, timeGone } from '../../domain/sales/promises.ts';
import {
  accountIds,
  accountsByRevenue,
  accountsWithoutRevenue,
  accountsWithStays,
  classRulesNow,
  createAccountTasks,
  plansOfPromises,
  progressOfPromises,
  saveAccounts,
  savePromises,
  type AccountNow,
  type AccountWrite,
} from '../../host/accounts.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import type { Language } from '../../words/language.ts';
import { sayAccountAlert, sayClass } from '../../words/accounts.ts';
import { findRun } from '../../host/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { stepped, type Step } from '../runs/run.ts';

const TASKS = 'a1b3f0e2-6d0c-4b36-9b0e-1f2c7f5d8e41';

/** Days within which somebody should have called. */
const CALLED_WITHIN_DAYS = 7;

/** What is written of an account; null where all is so already. */
const different = (
  { id, stored, nextVisitOn: storedVisit, accountClass: storedClass }: AccountNow,
  to: Omit<AccountWrite, 'id'>,
): AccountWrite | null => {
  const figures = Object.fromEntries(
    Object.entries(to.figures ?? {}).filter(
      ([name, value]) => !isDeepStrictEqual(value, stored[name as keyof typeof stored]),
    ),
  );
  const write: AccountWrite = {
    id,
    ...(Object.keys(figures).length === 0 ? {} : { figures }),
    ...(to.accountClass === undefined || to.accountClass === storedClass ? {} : { accountClass: to.accountClass }),
    ...(to.classSaid === undefined ? {} : { classSaid: to.classSaid }),
    ...(to.nextVisitOn === undefined || to.nextVisitOn === storedVisit ? {} : { nextVisitOn: to.nextVisitOn }),
  };
  return Object.keys(write).length > 1 ? write : null;
};

const visitOf = (
  { lastVisitOn, visitEveryDays }: AccountNow,
  accountClass: AccountClass | null,
  rules: ClassRules,
): CalendarDate | null => nextVisitOn(lastVisitOn, visitEveryDays, accountClass, rules);

/**
 * Puts right what accounts brought, by the stays that there are now, so that neither the order nor the number of calls
 * matters: one request for up to 200, one more where some are written. The trend is left to the nightly review, which tells
 * when it breaks.
 */
export const refreshAccounts = async (host: Host, ids: Iterable<string>, now: Date): Promise<void> => {
  const today = earliestToday(now);
  for (const batch of batches([...new Set(ids)])) {
    const { accounts, rules } = await accountsWithStays(host, batch);
    const writes = accounts.flatMap((account) => {
      const { trendPercent: _, ...figures } = accountFigures(account.months, today);
      return different(account, { figures, nextVisitOn: visitOf(account, account.accountClass, rules) }) ?? [];
    });
    if (writes.length > 0) await saveAccounts(host, writes);
  }
};

const companyEvents = eventsOf(z.object({ recordId: z.string() }));

/** Follows companies whose visits were written down, or are to be at other intervals: the day of the next one. */
export const followVisits = (host: Host, payload: unknown, now: Date): Promise<void> =>
  refreshAccounts(
    host,
    companyEvents.parse(payload).map(({ recordId }) => recordId),
    now,
  );

type Told = { account: Pick<AccountNow, 'id' | 'name' | 'ownerId'>; alert: AccountAlert; about?: string };

/** Tasks for what is to be told; the same within a month is the same task. `about` is what of an account it is of. */
const tasksOf = (alerts: readonly Told[], language: Language, today: CalendarDate) =>
  alerts.map(({ account, alert, about = '' }) => {
    const of = alert.code === 'CLASS_SLIPPED' ? alert.to : about;
    const key = `${account.id}:${alert.code}:${of}:${firstOfMonth(today)}`;
    return {
      id: v5(key, TASKS),
      targetId: v5(`${key}:target`, TASKS),
      companyId: account.id,
      ...sayAccountAlert(account.name, alert, language),
      dueAt: `${addDays(today, CALLED_WITHIN_DAYS)}T09:00:00.000Z`,
      assigneeId: account.ownerId,
    };
  });

/** Tells what is to be told, and then writes: killed in between, the same is told and written again. */
const tellAndSave = async (
  host: Host,
  read: number,
  writes: readonly AccountWrite[],
  alerts: readonly Told[],
  today: CalendarDate,
): Promise<RunCounts> => {
  if (alerts.length > 0) await createAccountTasks(host, tasksOf(alerts, await languageOfHotel(host), today));
  if (writes.length > 0) await saveAccounts(host, writes);
  return { ...NOTHING_COUNTED, read, written: writes.length, unchanged: read - writes.length };
};

/** `sortedBy` is what the review before sorted by; null where it is not known. */
const common = { after: z.string().nullable(), sortedBy: z.string().nullable().default(null) };
const cursor = z.discriminatedUnion('of', [
  z.object({ of: z.literal('FIGURES'), whom: z.enum(['EVERY_COMPANY', 'ACCOUNTS']), ...common }),
  /** `above`: what the accounts before this page brought in a year, in micros by currency. */
  z.object({ of: z.literal('CLASSES'), above: z.record(z.string(), z.number()), ...common }),
  z.object({ of: z.literal('NOTHING_BROUGHT'), ...common }),
  z.object({ of: z.literal('PROMISES'), ...common }),
]);
type Cursor = z.infer<typeof cursor>;

const figuresPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'FIGURES' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { edges, pageInfo } = await accountIds(host, at.whom, at.after);
  const ids = edges.map(({ node }) => node);
  const { accounts, rules } =
    ids.length === 0 ? { accounts: [], rules: DEFAULT_CLASS_RULES } : await accountsWithStays(host, ids);
  const writes: AccountWrite[] = [];
  const alerts: Told[] = [];
  for (const account of accounts) {
    const figures = accountFigures(account.months, today);
    const write = different(account, { figures, nextVisitOn: visitOf(account, account.accountClass, rules) });
    if (write !== null) writes.push(write);
    // What a hotel has just brought in is news to nobody.
    if (account.accountClass === null) continue;
    const rule = rules[account.accountClass];
    const alert = breakOf(account.stored.trendPercent, figures.trendPercent, figures.yearRevenue, rule);
    if (alert !== null) alerts.push({ account, alert });
  }
  const counts = await tellAndSave(host, accounts.length, writes, alerts, today);
  return {
    counts,
    next: pageInfo.hasNextPage
      ? { ...at, after: pageInfo.endCursor }
      : { of: 'CLASSES', after: null, above: {}, sortedBy: at.sortedBy },
  };
};

/**
 * An account as it is to be sorted, with what is told of it. Whoever stands lower because the hotel sorts otherwise has not slipped.
 */
const sorted = (
  account: AccountNow,
  { before, total, sortedAs }: { before: number; total: number; sortedAs: string | null },
  rules: ClassRules,
  language: Language,
): { write: AccountWrite | null; alert: AccountAlert | null } => {
  const { yearRevenue, trendPercent } = account.stored;
  const { accountClass, reasons } = classOf(
    {
      own: yearRevenue?.amountMicros ?? 0,
      before,
      total,
      trendPercent,
      potential: account.potential,
      creditTerms: account.creditTerms,
    },
    rules,
  );
  const write = different(account, {
    accountClass,
    nextVisitOn: visitOf(account, accountClass, rules),
    ...(isDeepStrictEqual(reasons, account.classReasons)
      ? {}
      : { classSaid: { reasons, why: sayClass(reasons, language) } }),
  });
  return {
    write,
    alert:
      (sortedAs ?? sortedBy(DEFAULT_CLASS_RULES)) === sortedBy(rules)
        ? slipOf(account.accountClass, accountClass, yearRevenue)
        : null,
  };
};

const classesPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'CLASSES' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { accounts, totals, rules } = await accountsByRevenue(host, at.after);
  const language = await languageOfHotel(host);
  const above = { ...at.above };
  const writes: AccountWrite[] = [];
  const alerts: Told[] = [];
  for (const { node: account } of accounts.edges) {
    const code = account.stored.yearRevenue?.currencyCode ?? '';
    const own = account.stored.yearRevenue?.amountMicros ?? (0 as Micros);
    const place = { before: above[code] ?? 0, total: totals.get(code) ?? own, sortedAs: at.sortedBy };
    const { write, alert } = sorted(account, place, rules, language);
    above[code] = (above[code] ?? 0) + own;
    if (write !== null) writes.push(write);
    if (alert !== null) alerts.push({ account, alert });
  }
  return {
    // Their figures were counted already.
    counts: { ...(await tellAndSave(host, 0, writes, alerts, today)), written: 0, unchanged: 0 },
    next: accounts.pageInfo.hasNextPage
      ? { ...at, after: accounts.pageInfo.endCursor, above }
      : { of: 'NOTHING_BROUGHT', after: null, sortedBy: at.sortedBy },
  };
};

const nothingBroughtPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'NOTHING_BROUGHT' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { accounts, rules } = await accountsWithoutRevenue(host, at.after);
  const language = await languageOfHotel(host);
  const found = accounts.edges.map(({ node: account }) => ({
    account,
    ...sorted(account, { before: 0, total: 0, sortedAs: at.sortedBy }, rules, language),
  }));
  await tellAndSave(
    host,
    0,
    found.flatMap(({ write }) => write ?? []),
    found.flatMap(({ account, alert }) => (alert === null ? [] : [{ account, alert }])),
    today,
  );
  return {
    counts: NOTHING_COUNTED,
    next: accounts.pageInfo.hasNextPage
      ? { ...at, after: accounts.pageInfo.endCursor }
      : { of: 'PROMISES', after: null, sortedBy: sortedBy(rules) },
  };
};

/** Counts what was promised by rate plan, and tells of an account that falls behind: when it does, not while it stays there. */
const promisesPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'PROMISES' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { edges, pageInfo } = await plansOfPromises(host, at.after);
  const plans = edges.map(({ node }) => node);
  const progress = await progressOfPromises(
    host,
    plans.flatMap(({ id, promise }) => (promise === null ? [] : [{ id, promise }])),
  );
  const alerts: Told[] = [];
  const writes = plans.flatMap(({ id, name, promise, account, nightsReached: stored, behindSince }) => {
    const { reached, ahead } = progress.get(id) ?? { reached: 0, ahead: 0 };
    const isSo = promise !== null && isBehind(promise, { reached, ahead }, today);
    if (isSo && behindSince === null && account !== null)
      alerts.push({
        account,
        about: id,
        alert: {
          code: 'PROMISE_BEHIND',
          rate: name,
          reached,
          ahead,
          promised: promise.nights,
          gonePercent: Math.round(100 * timeGone(promise, today)),
        },
      });
    const to = { nightsReached: promise === null ? null : reached, behindSince: isSo ? (behindSince ?? today) : null };
    return to.nightsReached === stored && to.behindSince === behindSince ? [] : [{ id, ...to }];
  });
  if (alerts.length > 0) await createAccountTasks(host, tasksOf(alerts, await languageOfHotel(host), today));
  await savePromises(host, writes);
  const next: Cursor = { ...at, after: pageInfo.endCursor };
  return {
    counts: NOTHING_COUNTED,
    ...(pageInfo.hasNextPage ? { next } : { next: null, last: { ...at, after: null } }),
  };
};

/**
 * Reviews the accounts: what each brought and its trend, then the classes from the greatest down, then those that brought
 * nothing in a year, then what was promised. A class that slips, a trend that breaks and a promise that falls behind become a
 * task of whoever looks after the account. The first review looks at every company, later ones at those that are known as
 * accounts.
 */
export const accountReview = stepped<Cursor>({
  kind: 'ACCOUNT_REVIEW',
  key: 'accounts:review',
  cursor,
  first: (previous) => {
    const last = cursor.safeParse(previous?.cursor);
    return {
      of: 'FIGURES',
      whom: previous?.status === 'DONE' ? 'ACCOUNTS' : 'EVERY_COMPANY',
      after: null,
      sortedBy: last.success ? last.data.sortedBy : null,
    };
  },
  step: (host, at, clock) => {
    const today = earliestToday(clock());
    switch (at.of) {
      case 'FIGURES':
        return figuresPage(host, at, today);
      case 'CLASSES':
        return classesPage(host, at, today);
      case 'NOTHING_BROUGHT':
        return nothingBroughtPage(host, at, today);
      case 'PROMISES':
        return promisesPage(host, at, today);
      default:
        return at satisfies never;
    }
  },
});

/** Whether the classes say otherwise than what accounts were sorted by last, by default where they never were. */
export const isSortedOtherwise = async (host: Host): Promise<boolean> => {
  const last = cursor.safeParse((await findRun(host, accountReview.key))?.cursor);
  const then = (last.success ? last.data.sortedBy : null) ?? sortedBy(DEFAULT_CLASS_RULES);
  return then !== sortedBy(await classRulesNow(host));
};
