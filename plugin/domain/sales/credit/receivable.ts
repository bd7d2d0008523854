import { addDays, addMonths, daysBetween, firstOfMonth, type CalendarDate } from '../../calendar-dates.ts';
import { mostFrequentCurrency, sumMicros, type Micros, type Money } from '../../money.ts';
import { isOpen } from '../../stays/folio.ts';

export const RECEIVABLE_STATUSES = ['OPEN', 'PART', 'PAID', 'OVERDUE', 'WRITTEN_OFF', 'WITHDRAWN'] as const;
export type ReceivableStatus = (typeof RECEIVABLE_STATUSES)[number];

/** An invoice with what was received for it, in micros of its currency; reversals are taken off. */
export type Invoice = {
  amount: Money | null;
  received: Micros;
  dueOn: CalendarDate | null;
  writtenOffOn: CalendarDate | null;
  isWithdrawn: boolean;
};

/** Where an invoice stands. `open` is what is still asked for. */
export type InvoiceState = { received: Money | null; open: Money | null; status: ReceivableStatus };

const NOTHING = 0 as Micros;

/**
 * Where an invoice stands on a day: it is overdue from the day after it was due, paid in part or not. Nothing is asked for any more
 * of one that was written off, or whose check-out was reversed.
 */
export const invoiceState = (
  { amount, received, dueOn, writtenOffOn, isWithdrawn }: Invoice,
  today: CalendarDate,
): InvoiceState => {
  if (amount === null) return { received: null, open: null, status: isWithdrawn ? 'WITHDRAWN' : 'OPEN' };
  const { currencyCode } = amount;
  const left: Money = { amountMicros: sumMicros([amount.amountMicros, -received as Micros]), currencyCode };
  const none: Money = { amountMicros: NOTHING, currencyCode };
  const state = (status: ReceivableStatus, open: Money): InvoiceState => ({
    received: { amountMicros: received, currencyCode },
    open,
    status,
  });
  if (isWithdrawn) return state('WITHDRAWN', none);
  if (writtenOffOn !== null) return state('WRITTEN_OFF', none);
  if (!isOpen(left)) return state('PAID', none);
  if (dueOn !== null && dueOn < today) return state('OVERDUE', left);
  return state(received > 0 ? 'PART' : 'OPEN', left);
};

/** Days to pay where an account has none of its own. */
const USUAL_DAYS = 30;

/** The last day to pay an invoice, by the days that the account has. */
export const dueOnOf = (invoicedOn: CalendarDate, days: number | null): CalendarDate =>
  addDays(invoicedOn, days ?? USUAL_DAYS);

/** By how many days what is open is late; from and to included, a null has no end. */
export const AGES = [
  { code: 'NOT_DUE', from: null, to: 0 },
  { code: 'TO_30', from: 1, to: 30 },
  { code: 'TO_60', from: 31, to: 60 },
  { code: 'TO_90', from: 61, to: 90 },
  { code: 'OVER_90', from: 91, to: null },
] as const;
export type Age = (typeof AGES)[number]['code'];

/** The age of what was due on a day. */
export const ageOf = (dueOn: CalendarDate | null, today: CalendarDate): Age => {
  const late = dueOn === null ? 0 : daysBetween(dueOn, today);
  return AGES.find(({ to }) => to === null || late <= to)!.code;
};

type OpenItem = { open: Money | null; dueOn: CalendarDate | null };

/** What is open, by age, in one currency. */
export const ageing = (
  items: readonly OpenItem[],
  currencyCode: string,
  today: CalendarDate,
): { age: Age; amount: Micros }[] =>
  AGES.map(({ code }) => ({
    age: code,
    amount: sumMicros(
      items.flatMap(({ open, dueOn }) =>
        open?.currencyCode === currencyCode && ageOf(dueOn, today) === code ? [open.amountMicros] : [],
      ),
    ),
  }));

/** What an account owes, in the currency of its limit or of most of its open invoices; null where it has none. */
export type Balance = { open: Money | null; overdue: Money | null; overdueSince: CalendarDate | null };

export const balanceOf = (
  items: readonly (OpenItem & { status: ReceivableStatus })[],
  limit: Money | null,
): Balance => {
  const currencyCode = limit?.currencyCode ?? mostFrequentCurrency(items.map(({ open }) => open?.currencyCode ?? null));
  if (currencyCode === '') return { open: null, overdue: null, overdueSince: null };
  const own = items.filter(({ open }) => open?.currencyCode === currencyCode);
  const late = own.filter(({ status }) => status === 'OVERDUE');
  const sum = (of: readonly OpenItem[]): Money => ({
    amountMicros: sumMicros(of.map(({ open }) => open!.amountMicros)),
    currencyCode,
  });
  const oldest = late
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()
    .at(0);
  return { open: sum(own), overdue: sum(late), overdueSince: oldest === undefined ? null : addDays(oldest, 1) };
};

/** What speaks against more credit for an account. */
export type CreditAlert =
  | { code: 'CREDIT_STOPPED'; account: string }
  | { code: 'CREDIT_LIMIT_EXCEEDED'; account: string; open: Money; limit: Money };

/** What whoever gives an account credit is warned of; a limit that is reached exactly is not exceeded. `open` holds what is added. */
export const creditAlert = ({
  name,
  isStopped,
  limit,
  open,
}: {
  name: string;
  isStopped: boolean;
  limit: Money | null;
  open: Money | null;
}): CreditAlert | null => {
  if (isStopped) return { code: 'CREDIT_STOPPED', account: name };
  return limit !== null &&
    open !== null &&
    open.currencyCode === limit.currencyCode &&
    open.amountMicros > limit.amountMicros
    ? { code: 'CREDIT_LIMIT_EXCEEDED', account: name, open, limit }
    : null;
};

/** What was invoiced and received in the twelve months to this one, the last first, in one currency. */
export const moneyByMonth = (
  { invoiced, received }: Record<'invoiced' | 'received', readonly { month: CalendarDate; amount: Money }[]>,
  currencyCode: string,
  today: CalendarDate,
): { month: CalendarDate; invoiced: Micros; received: Micros }[] =>
  Array.from({ length: 12 }, (_, ago) => {
    const month = addMonths(firstOfMonth(today), -ago);
    const sum = (rows: readonly { month: CalendarDate; amount: Money }[]): Micros =>
      sumMicros(
        rows.flatMap((row) =>
          firstOfMonth(row.month) === month && row.amount.currencyCode === currencyCode
            ? [row.amount.amountMicros]
            : [],
        ),
      );
    return { month, invoiced: sum(invoiced), received: sum(received) };
  });
