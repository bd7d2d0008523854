import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import * as z from 'zod';
import { daysBetween, todayAt, type CalendarDate } from '../../../domain/calendar-dates.ts';
import type { Micros } from '../../../domain/money.ts';
import {
  balanceOf,
  dueOnOf,
  invoiceState,
  type Balance,
  type InvoiceState,
} from '../../../domain/sales/credit/receivable.ts';
import { createAccountTasks } from '../../../host/accounts.ts';
import { batches, type Host } from '../../../host/client.ts';
import {
  creditAccounts,
  dropOpenTasks,
  receivedFor,
  saveBalances,
  saveReceivables,
  type CreditAccount,
  type Receivable,
} from '../../../host/credit.ts';
import { eventsOf } from '../../../host/events.ts';
import { sayOverdue } from '../../../words/credit.ts';
import { languageOfHotel } from '../../properties/languages.ts';

const TASKS = '3f7b9d24-1c58-4e0a-b6d3-8a2e5c9f7041';

/** The day that it is where a receivable is asked for. */
export const todayOf = ({ timeZone }: Pick<Receivable, 'timeZone'>, now: Date): CalendarDate =>
  todayAt(timeZone || 'UTC', now)[0]!;

/** A receivable with what the app works out for it. */
type Judged = { stored: Receivable; state: InvoiceState; key: string; name: string; dueOn: CalendarDate | null };

const judge = (stored: Receivable, received: Micros, account: CreditAccount, now: Date): Judged => {
  const dueOn = stored.dueOn ?? (stored.invoicedOn === null ? null : dueOnOf(stored.invoicedOn, account.days));
  return {
    stored,
    state: invoiceState({ ...stored, received, dueOn }, todayOf(stored, now)),
    // One that somebody entered in a form of Twenty's has neither.
    key: stored.key || `entered:${stored.id}`,
    name: stored.name || [stored.invoiceNumber, account.name].filter(Boolean).join(' · '),
    dueOn,
  };
};

const writeOf = ({ stored, state, key, name, dueOn }: Judged) => {
  const now = { ...state, key, name, dueOn };
  const before = Object.fromEntries(Object.keys(now).map((field) => [field, stored[field as keyof typeof now]]));
  return isDeepStrictEqual(now, before) ? [] : [{ id: stored.id, ...now }];
};

/** The task that asks for what is late: one as long as something is, whoever pays a part of it. */
const taskIdOf = (accountId: string, since: CalendarDate): string => v5(`${accountId}:${since}`, TASKS);

const tell = async (
  host: Host,
  late: readonly { account: CreditAccount; balance: Balance; invoices: readonly Judged[] }[],
  now: Date,
): Promise<void> => {
  if (late.length === 0) return;
  const language = await languageOfHotel(host);
  await createAccountTasks(
    host,
    late.map(({ account, balance, invoices }) => {
      const id = taskIdOf(account.id, balance.overdueSince!);
      const overdue = invoices.filter(({ state }) => state.status === 'OVERDUE');
      return {
        id,
        targetId: v5(`${id}:target`, TASKS),
        companyId: account.id,
        ...sayOverdue(
          account.name,
          balance.overdue!,
          overdue.map(({ stored, state, name, dueOn }) => ({
            number: stored.invoiceNumber || name,
            open: state.open!,
            dueOn: dueOn!,
            days: daysBetween(dueOn!, todayOf(stored, now)),
          })),
          language,
        ),
        dueAt: now.toISOString(),
        assigneeId: account.ownerId,
      };
    }),
  );
};

/**
 * Puts right what accounts owe: their receivables by what was received and by the day, their balances, and the task that asks for
 * what is late, which goes when nothing is late any more. `named` are receivables that may be settled.
 * @returns how many receivables were looked at, and how many written
 */
export const refreshCredit = async (
  host: Host,
  companyIds: readonly string[],
  now: Date,
  named: readonly string[] = [],
): Promise<{ read: number; written: number }> => {
  let [read, written] = [0, 0];
  for (const ids of batches([...new Set(companyIds)])) {
    const { accounts, receivables } = await creditAccounts(host, ids, named);
    const received = await receivedFor(
      host,
      receivables.map(({ id }) => id),
    );
    const byAccount = Map.groupBy(receivables, ({ companyId }) => companyId);
    const judged = accounts.map((account) => {
      const invoices = (byAccount.get(account.id) ?? []).map((stored) =>
        judge(stored, received.get(stored.id) ?? (0 as Micros), account, now),
      );
      const balance = balanceOf(
        invoices.map(({ state, dueOn }) => ({ ...state, dueOn })),
        account.limit,
      );
      // As long as something is late, it is late since what was told first.
      const since = balance.overdueSince === null ? null : (account.stored.overdueSince ?? balance.overdueSince);
      return { account, invoices, balance: { ...balance, overdueSince: since } };
    });
    const writes = judged.flatMap(({ invoices }) => invoices.flatMap(writeOf));
    await saveReceivables(host, writes);
    await tell(
      host,
      judged.filter(({ account, balance }) => balance.overdueSince !== null && account.stored.overdueSince === null),
      now,
    );
    const done = judged.flatMap(({ account, balance }) =>
      balance.overdueSince === null && account.stored.overdueSince !== null
        ? [taskIdOf(account.id, account.stored.overdueSince)]
        : [],
    );
    if (done.length > 0) await dropOpenTasks(host, done);
    // Last: killed before, the same is told and written again.
    await saveBalances(
      host,
      judged.flatMap(({ account, balance }) =>
        isDeepStrictEqual(balance, account.stored) ? [] : [{ id: account.id, balance }],
      ),
    );
    read += receivables.length;
    written += writes.length;
  }
  return { read, written };
};

const companyOf = z.object({ companyId: z.string().nullish() }).nullish();
const receivableEvents = eventsOf(
  z.object({ recordId: z.string(), properties: z.object({ before: companyOf, after: companyOf }) }),
);

/** Follows receivables that somebody entered, changed or deleted, with the account that one was moved away from. */
export const followReceivables = async (host: Host, payload: unknown, now: Date): Promise<void> => {
  for (const batch of batches(receivableEvents.parse(payload)))
    await refreshCredit(
      host,
      batch.flatMap(({ properties: { before, after } }) => [before?.companyId ?? [], after?.companyId ?? []].flat()),
      now,
      batch.map(({ recordId }) => recordId),
    );
};
