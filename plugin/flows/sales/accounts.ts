import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import * as z from 'zod';
import { addDays, firstOfMonth, earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { Micros } from '../../domain/money.ts';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import {
  accountFigures,
  breakOf,
  classOf,
  nextVisitOn,
  slipOf,
  type AccountAlert,
  type AccountClass,
} from '../../domain/sales/accounts.ts';
import {
  accountIds,
  accountsByRevenue,
  accountsWithoutRevenue,
  accountsWithStays,
  createAccountTasks,
  saveAccounts,
  type AccountNow,
  type AccountWrite,
} from '../../host/accounts.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import type { Language } from '../../words/language.ts';
import { sayAccountAlert } from '../../words/accounts.ts';
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
    ...(to.nextVisitOn === undefined || to.nextVisitOn === storedVisit ? {} : { nextVisitOn: to.nextVisitOn }),
  };
  return Object.keys(write).length > 1 ? write : null;
};

const visitOf = ({ lastVisitOn, visitEveryDays }: AccountNow, accountClass: AccountClass | null): CalendarDate | null =>
  nextVisitOn(lastVisitOn, visitEveryDays, accountClass);

/**
 * Puts right what accounts brought, by the stays that there are now, so that neither the order nor the number of calls
 * matters: one request for up to 200, one more where some are written. The trend is left to the nightly review, which tells
 * when it breaks.
 */
export const refreshAccounts = async (host: Host, ids: Iterable<string>, now: Date): Promise<void> => {
  const today = earliestToday(now);
  for (const batch of batches([...new Set(ids)])) {
    const writes = (await accountsWithStays(host, batch)).flatMap((account) => {
      const { trendPercent: _, ...figures } = accountFigures(account.months, today);
      return different(account, { figures, nextVisitOn: visitOf(account, account.accountClass) }) ?? [];
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

/** Tasks for what is to be told; the same within a month is the same task. */
const tasksOf = (
  alerts: readonly { account: AccountNow; alert: AccountAlert }[],
  language: Language,
  today: CalendarDate,
) =>
  alerts.map(({ account, alert }) => {
    const key = `${account.id}:${alert.code}:${alert.code === 'CLASS_SLIPPED' ? alert.to : ''}:${firstOfMonth(today)}`;
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
  alerts: readonly { account: AccountNow; alert: AccountAlert }[],
  today: CalendarDate,
): Promise<RunCounts> => {
  if (alerts.length > 0) await createAccountTasks(host, tasksOf(alerts, await languageOfHotel(host), today));
  if (writes.length > 0) await saveAccounts(host, writes);
  return { ...NOTHING_COUNTED, read, written: writes.length, unchanged: read - writes.length };
};

const cursor = z.discriminatedUnion('of', [
  z.object({ of: z.literal('FIGURES'), whom: z.enum(['EVERY_COMPANY', 'ACCOUNTS']), after: z.string().nullable() }),
  /** `above`: what the accounts before this page brought in a year, in micros by currency. */
  z.object({ of: z.literal('CLASSES'), after: z.string().nullable(), above: z.record(z.string(), z.number()) }),
  z.object({ of: z.literal('NOTHING_BROUGHT'), after: z.string().nullable() }),
]);
type Cursor = z.infer<typeof cursor>;

const figuresPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'FIGURES' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { edges, pageInfo } = await accountIds(host, at.whom, at.after);
  const ids = edges.map(({ node }) => node);
  const accounts = ids.length === 0 ? [] : await accountsWithStays(host, ids);
  const writes: AccountWrite[] = [];
  const alerts: { account: AccountNow; alert: AccountAlert }[] = [];
  for (const account of accounts) {
    const figures = accountFigures(account.months, today);
    const write = different(account, { figures, nextVisitOn: visitOf(account, account.accountClass) });
    if (write !== null) writes.push(write);
    const alert = breakOf(account.stored.trendPercent, figures.trendPercent, figures.yearRevenue);
    // What a hotel has just brought in is news to nobody.
    if (alert !== null && account.accountClass !== null) alerts.push({ account, alert });
  }
  const counts = await tellAndSave(host, accounts.length, writes, alerts, today);
  return {
    counts,
    next: pageInfo.hasNextPage ? { ...at, after: pageInfo.endCursor } : { of: 'CLASSES', after: null, above: {} },
  };
};

const classesPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'CLASSES' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { accounts, totals } = await accountsByRevenue(host, at.after);
  const above = { ...at.above };
  const writes: AccountWrite[] = [];
  const alerts: { account: AccountNow; alert: AccountAlert }[] = [];
  for (const { node: account } of accounts.edges) {
    const { yearRevenue } = account.stored;
    const code = yearRevenue?.currencyCode ?? '';
    const own = yearRevenue?.amountMicros ?? (0 as Micros);
    const accountClass = classOf({ own, above: above[code] ?? 0, total: totals.get(code) ?? own });
    above[code] = (above[code] ?? 0) + own;
    const write = different(account, { accountClass, nextVisitOn: visitOf(account, accountClass) });
    if (write !== null) writes.push(write);
    const alert = slipOf(account.accountClass, accountClass, yearRevenue);
    if (alert !== null) alerts.push({ account, alert });
  }
  return {
    // Their figures were counted already.
    counts: { ...(await tellAndSave(host, 0, writes, alerts, today)), written: 0, unchanged: 0 },
    next: accounts.pageInfo.hasNextPage
      ? { of: 'CLASSES', after: accounts.pageInfo.endCursor, above }
      : { of: 'NOTHING_BROUGHT', after: null },
  };
};

const nothingBroughtPage = async (
  host: Host,
  at: Extract<Cursor, { of: 'NOTHING_BROUGHT' }>,
  today: CalendarDate,
): Promise<Step<Cursor>> => {
  const { edges, pageInfo } = await accountsWithoutRevenue(host, at.after);
  const accounts = edges.map(({ node }) => node);
  const alerts = accounts.flatMap((account) => {
    const alert = slipOf(account.accountClass, 'D', null);
    return alert === null ? [] : [{ account, alert }];
  });
  const writes = accounts.map((account): AccountWrite => ({
    id: account.id,
    accountClass: 'D',
    nextVisitOn: visitOf(account, 'D'),
  }));
  await tellAndSave(host, 0, writes, alerts, today);
  return { counts: NOTHING_COUNTED, next: pageInfo.hasNextPage ? { ...at, after: pageInfo.endCursor } : null };
};

/**
 * Reviews the accounts: what each brought and its trend, then the classes from the greatest down, then those that brought
 * nothing in a year. A class that slips and a trend that breaks become a task of whoever looks after the account. The first
 * review looks at every company, later ones at those that are known as accounts.
 */
export const accountReview = stepped<Cursor>({
  kind: 'ACCOUNT_REVIEW',
  key: 'accounts:review',
  cursor,
  first: (previous) => ({
    of: 'FIGURES',
    whom: previous?.status === 'DONE' ? 'ACCOUNTS' : 'EVERY_COMPANY',
    after: null,
  }),
  step: (host, at, clock) => {
    const today = earliestToday(clock());
    switch (at.of) {
      case 'FIGURES':
        return figuresPage(host, at, today);
      case 'CLASSES':
        return classesPage(host, at, today);
      default:
        return nothingBroughtPage(host, at, today);
    }
  },
});
