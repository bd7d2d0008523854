import { addMonths, daysBetween, firstOfMonth, todayAt, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { mostFrequentCurrency, type Micros } from '../../../domain/money.ts';
import { reversalKey } from '../../../domain/sales/credit/commands.ts';
import {
  ageing,
  balanceOf,
  creditAlert,
  dueOnOf,
  invoiceState,
  moneyByMonth,
  type Age,
  type Balance,
  type CreditAlert,
} from '../../../domain/sales/credit/receivable.ts';
import type { Host } from '../../../host/client.ts';
import {
  creditAccounts,
  creditPage,
  receivedFor,
  type CreditAccount,
  type Receipt,
  type Receivable,
} from '../../../host/credit.ts';
import { todayOf } from './refresh.ts';

/** A receivable as it stands now; `late` by how many days, 0 and less while it is not due. */
export type ListedReceivable = Receivable & { late: number };

/** What the tab of an account shows. */
export type CreditPage = {
  account: CreditAccount & { now: Balance };
  currencyCode: string;
  alert: CreditAlert | null;
  properties: { id: string; name: string; currencyCode: string }[];
  /** The oldest first. */
  open: ListedReceivable[];
  /** The last 50. */
  settled: Receivable[];
  /** The last 50. */
  receipts: (Receipt & { isReversed: boolean; isReversal: boolean })[];
  ageing: { age: Age; amount: Micros }[];
  months: { month: CalendarDate; invoiced: Micros; received: Micros }[];
};

const MONTHS = 12;

/** What an account owes, as whoever asks may see it; null where there is no such account. Three requests. */
export const loadCredit = async (asPerson: Host, companyId: string, now: Date): Promise<CreditPage | null> => {
  const today = todayAt('UTC', now)[0]!;
  const since = addMonths(firstOfMonth(today), 1 - MONTHS);
  const { account, properties, settled, receipts, invoiced, received } = await creditPage(asPerson, companyId, since);
  if (account === null) return null;
  const { receivables } = await creditAccounts(asPerson, [companyId]);
  const sums = await receivedFor(
    asPerson,
    receivables.map(({ id }) => id),
  );
  const open = receivables
    .map((stored): ListedReceivable => {
      const dueOn = stored.dueOn ?? (stored.invoicedOn === null ? null : dueOnOf(stored.invoicedOn, account.days));
      const day = todayOf(stored, now);
      const state = invoiceState({ ...stored, received: sums.get(stored.id) ?? (0 as Micros), dueOn }, day);
      return { ...stored, ...state, dueOn, late: dueOn === null ? 0 : daysBetween(dueOn, day) };
    })
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  const balance = balanceOf(
    open.map(({ open: left, status, dueOn }) => ({ open: left, status: status ?? 'OPEN', dueOn })),
    account.limit,
  );
  const currencyCode =
    balance.open?.currencyCode ??
    (mostFrequentCurrency([...invoiced, ...received].map(({ amount }) => amount.currencyCode)) ||
      mostFrequentCurrency(properties.map((property) => property.currencyCode)));
  const keys = new Set(receipts.map(({ key }) => key));
  return {
    account: { ...account, now: balance },
    currencyCode,
    alert: creditAlert({ ...account, open: balance.open }),
    properties,
    open,
    settled,
    receipts: receipts.map((receipt) => ({
      ...receipt,
      isReversed: keys.has(reversalKey(receipt.id)),
      isReversal: receipt.key.startsWith(reversalKey('')),
    })),
    ageing: ageing(open, currencyCode, today),
    months: moneyByMonth({ invoiced, received }, currencyCode, today),
  };
};
