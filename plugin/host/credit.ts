import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Micros, Money } from '../domain/money.ts';
import { RECEIVABLE_STATUSES, type Balance, type ReceivableStatus } from '../domain/sales/credit/receivable.ts';
import { batches, withRest, type Host } from './client.ts';
import {
  AccountsToReviewDocument,
  ChangeReceivablesDocument,
  CreateReceiptsDocument,
  CreditAccountsDocument,
  CreditPageDocument,
  DropOpenTasksDocument,
  MoreReceivablesDocument,
  ReceiptByIdDocument,
  ReceivableByIdDocument,
  ReceivedByReceivableDocument,
  SaveBalancesDocument,
  SaveReceivablesDocument,
  type ReceivableCreateInput,
  type ReceivableFilterInput,
  type ReceivableUpdateInput,
  type ReceiptCreateInput,
} from './generated/documents.ts';
import {
  day,
  flag,
  idsOf,
  money,
  moneyInput,
  number,
  page,
  read,
  recordId,
  recordIdOrNull,
  records,
  sumOfMicros,
  text,
} from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

/** An account as credit is given to it, with the balance that is stored. */
export type CreditAccount = {
  id: string;
  name: string;
  ownerId: string | null;
  limit: Money | null;
  days: number | null;
  isStopped: boolean;
  /** As somebody wrote them down. */
  terms: string;
  stored: Balance;
};

const account = read(
  z.object({
    id: recordId,
    name: text,
    accountOwnerId: recordIdOrNull,
    accountCreditLimit: money,
    accountCreditDays: number,
    accountCreditStop: flag,
    accountCreditTerms: text,
    accountOpenBalance: money,
    accountOverdue: money,
    accountOverdueSince: day,
  }),
  (node): CreditAccount => ({
    id: node.id,
    name: node.name,
    ownerId: node.accountOwnerId,
    limit: node.accountCreditLimit,
    days: node.accountCreditDays,
    isStopped: node.accountCreditStop,
    terms: node.accountCreditTerms,
    stored: {
      open: node.accountOpenBalance,
      overdue: node.accountOverdue,
      overdueSince: node.accountOverdueSince,
    },
  }),
);

/** A receivable as it is stored. */
export type Receivable = {
  id: string;
  key: string;
  name: string;
  companyId: string | null;
  stayId: string | null;
  invoiceNumber: string;
  amount: Money | null;
  invoicedOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  received: Money | null;
  open: Money | null;
  status: ReceivableStatus | null;
  writtenOffOn: CalendarDate | null;
  writeOffReason: string;
  isWithdrawn: boolean;
  property: string;
  timeZone: string;
};

const receivable = read(
  z.object({
    id: recordId,
    key: text,
    name: text,
    companyId: recordIdOrNull,
    stayId: recordIdOrNull,
    invoiceNumber: text,
    amount: money,
    invoicedOn: day,
    dueOn: day,
    received: money,
    open: money,
    status: z.nullish(z.enum(RECEIVABLE_STATUSES)),
    writtenOffOn: day,
    writeOffReason: text,
    isWithdrawn: flag,
    property: z.nullish(z.object({ name: text, timeZone: text })),
  }),
  ({ property, status, ...rest }): Receivable => ({
    ...rest,
    status: status ?? null,
    property: property?.name ?? '',
    timeZone: property?.timeZone ?? '',
  }),
);

/** Money that was received for a receivable, or a reversal of it. */
export type Receipt = {
  id: string;
  key: string;
  name: string;
  companyId: string | null;
  receivableId: string | null;
  receivedOn: CalendarDate | null;
  reference: string;
  reason: string;
  amount: Money | null;
};

const receipt = z.object({
  id: recordId,
  key: text,
  name: text,
  companyId: recordIdOrNull,
  receivableId: recordIdOrNull,
  receivedOn: day,
  reference: text,
  reason: text,
  amount: money,
});

const SETTLED = ['PAID', 'WRITTEN_OFF', 'WITHDRAWN'] as const;
/** What may still be asked for: what the app has not looked at yet, too. */
const IS_OPEN: ReceivableFilterInput = { or: [{ status: { is: 'NULL' } }, { not: { status: { in: [...SETTLED] } } }] };

/**
 * Up to 200 accounts with their receivables that are open, and with those that are named. One request, one more for each 200
 * further receivables.
 */
export const creditAccounts = async (
  host: Host,
  ids: readonly string[],
  named: readonly string[] = [],
): Promise<{ accounts: CreditAccount[]; receivables: Receivable[] }> => {
  const receivables: ReceivableFilterInput = {
    and: [
      { companyId: { in: [...ids] } },
      named.length === 0 ? IS_OPEN : { or: [IS_OPEN, { id: { in: [...named] } }] },
    ],
  };
  const answer = await host.request(CreditAccountsDocument, { ids: [...ids], receivables });
  return {
    accounts: records(account).parse(answer.companies),
    receivables: await withRest(page(receivable).parse(answer.receivables), async (after) =>
      page(receivable).parse((await host.request(MoreReceivablesDocument, { receivables, after })).receivables),
    ),
  };
};

const receivedRow = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), sumAmountAmountMicros: sumOfMicros });

/** What was received for receivables, less what was reversed, in micros, 200 a request. */
export const receivedFor = async (host: Host, ids: readonly string[]): Promise<Map<string, Micros>> => {
  const sums = new Map<string, Micros>();
  for (const batch of batches(ids)) {
    const answer = await host.request(ReceivedByReceivableDocument, { ids: batch, limit: MOST_STAY_GROUPS });
    for (const {
      groupByDimensionValues: [id],
      sumAmountAmountMicros,
    } of z.array(receivedRow).parse(answer.receiptsGroupBy ?? []))
      if (id !== null) sums.set(id, sumAmountAmountMicros);
  }
  return sums;
};

/** A receivable with its receipts; null where there is none, or whoever asks may not see it. */
export const receivableById = async (
  host: Host,
  id: string,
): Promise<{ receivable: Receivable; receipts: Receipt[] } | null> => {
  const answer = await host.request(ReceivableByIdDocument, { id });
  const [found] = records(receivable).parse(answer.receivables);
  return found === undefined ? null : { receivable: found, receipts: records(receipt).parse(answer.receipts) };
};

/** A receipt; null where there is none, or whoever asks may not see it. */
export const receiptById = async (host: Host, id: string): Promise<Receipt | null> =>
  records(receipt).parse((await host.request(ReceiptByIdDocument, { id })).receipts)[0] ?? null;

const groups = z.array(z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]) }));
const idOf = read(z.object({ id: recordId }), ({ id }) => id);

/** The ids, in their order, of accounts that owe something, or whose balance still says so. One request. */
export const accountsToReview = async (host: Host): Promise<string[]> => {
  const answer = await host.request(AccountsToReviewDocument, {
    receivables: { and: [{ companyId: { is: 'NOT_NULL' } }, IS_OPEN] },
    companies: {
      or: [{ accountOpenBalance: { amountMicros: { gt: 0 } } }, { accountOverdueSince: { is: 'NOT_NULL' } }],
    },
    limit: MOST_STAY_GROUPS,
  });
  const owing = groups.parse(answer.receivablesGroupBy ?? []).flatMap(({ groupByDimensionValues: [id] }) => id ?? []);
  return [...new Set([...owing, ...records(idOf).parse(answer.companies)])].toSorted();
};

const monthRow = z.object({
  groupByDimensionValues: z.tuple([day, z.nullable(z.string())]),
  sumAmountAmountMicros: sumOfMicros,
});
export type MonthlyAmount = { month: CalendarDate; amount: Money };
const byMonth = (answered: unknown): MonthlyAmount[] =>
  z
    .array(monthRow)
    .parse(answered ?? [])
    .flatMap(({ groupByDimensionValues: [month, currencyCode], sumAmountAmountMicros }) =>
      month === null || !currencyCode ? [] : [{ month, amount: { amountMicros: sumAmountAmountMicros, currencyCode } }],
    );

const property = z.object({ id: recordId, name: text, currencyCode: text });

/** What the tab of an account shows beside its open receivables: the last settled, the last receipts, and sums by month. */
export const creditPage = async (host: Host, id: string, since: CalendarDate) => {
  const ofCompany = { companyId: { eq: id } };
  const answer = await host.request(CreditPageDocument, {
    id,
    settled: { and: [ofCompany, { status: { in: [...SETTLED] } }] },
    receipts: ofCompany,
    invoicedByMonth: { and: [ofCompany, { invoicedOn: { gte: since } }, { isWithdrawn: { eq: false } }] },
    receivedByMonth: { and: [ofCompany, { receivedOn: { gte: since } }] },
    limit: MOST_STAY_GROUPS,
  });
  return {
    account: records(account).parse(answer.companies)[0] ?? null,
    properties: records(property).parse(answer.hotelProperties),
    settled: records(receivable).parse(answer.receivables),
    receipts: records(receipt).parse(answer.receipts),
    invoiced: byMonth(answer.receivablesGroupBy),
    received: byMonth(answer.receiptsGroupBy),
  };
};

/** Writes receivables, 200 a request; written again they are the same. */
export const saveReceivables = async (host: Host, data: readonly ReceivableCreateInput[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(SaveReceivablesDocument, { data: batch });
};

/** Changes the receivables that a filter finds. @returns their ids */
export const changeReceivables = async (
  host: Host,
  filter: ReceivableFilterInput,
  data: ReceivableUpdateInput,
): Promise<string[]> =>
  idsOf.parse((await host.request(ChangeReceivablesDocument, { filter, data })).updateReceivables);

/** Writes a receipt down; written again it is the same. */
export const createReceipt = async (host: Host, data: ReceiptCreateInput): Promise<void> => {
  await host.request(CreateReceiptsDocument, { data: [data] });
};

/** Writes what accounts owe. */
export const saveBalances = async (
  host: Host,
  balances: readonly { id: string; balance: Balance }[],
): Promise<void> => {
  for (const batch of batches(balances))
    await host.request(SaveBalancesDocument, {
      data: batch.map(({ id, balance: { open, overdue, overdueSince } }) => ({
        id,
        accountOpenBalance: moneyInput(open),
        accountOverdue: moneyInput(overdue),
        accountOverdueSince: overdueSince,
      })),
    });
};

/** Puts tasks into the bin that nobody has done yet. */
export const dropOpenTasks = async (host: Host, ids: readonly string[]): Promise<void> => {
  await host.request(DropOpenTasksDocument, {
    filter: { and: [{ id: { in: [...ids] } }, { status: { neq: 'DONE' } }] },
  });
};
