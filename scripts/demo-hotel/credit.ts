import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import type { Micros } from '../../plugin/domain/money.ts';
import { balanceOf, invoiceState, type Balance } from '../../plugin/domain/sales/credit/receivable.ts';
import { reversalKey } from '../../plugin/domain/sales/credit/commands.ts';
import type { Account } from './accounts.ts';
import { departureOf, totalOf, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import { euros, type DemoRecord } from './table.ts';

/** A receipt of an invoice. Days are day numbers, amounts whole euros. */
type Paid = { on: number; amount: number; reference: string; reverses?: boolean };
type Invoiced = {
  stay: Stay;
  account: Account;
  invoicedOn: number;
  dueOn: number;
  amount: number;
  paid: Paid[];
  writtenOffOn: number | null;
};

type Bill = Omit<Invoiced, 'paid' | 'writtenOffOn'>;

/** Companies pay their stays of the last half year on account, within days of their own. */
const INVOICED_DAYS = 180;
/** Days to pay, by the place of an account among those that have credit. */
const DAYS = [30, 14, 45, 30];
const LIMITS = [5_000, 12_000, 8_000, 20_000];

/** What is agreed with a company that does not pay before it comes; the fourth gets no credit any more. */
export const creditTerms = (
  accounts: readonly Account[],
  account: Account,
): { days: number; limit: number; isStopped: boolean } | null => {
  const place = accounts.filter(({ type, isPrepaying }) => type === 'CORPORATE' && !isPrepaying).indexOf(account);
  return place < 0
    ? null
    : { days: DAYS[place % DAYS.length]!, limit: LIMITS[place % LIMITS.length]!, isStopped: place === 3 };
};

/** One account in five pays late, the others a few days before it is due. */
const payments = (invoice: Bill, index: number, today: number): Paid[] => {
  const { amount, dueOn, stay } = invoice;
  const reference = `SEPA ${stay.number}`;
  const isLate = index % 5 === 2;
  const on = isLate ? dueOn + 75 : dueOn - 3 - (index % 7);
  if (on >= today)
    return index % 6 === 1 && dueOn - 10 < today ? [{ on: today - 1, amount: Math.round(amount / 2), reference }] : [];
  return index % 11 === 4
    ? [
        { on: on - 1, amount, reference },
        { on, amount: -amount, reference, reverses: true },
        { on, amount, reference: `${reference} corrected` },
      ]
    : [{ on, amount, reference }];
};

const billsOf = (stays: readonly Stay[], accounts: readonly Account[], today: number): Bill[] =>
  stays.flatMap((stay) => {
    const { company: account, status } = stay;
    const terms = account === null ? null : creditTerms(accounts, account);
    const invoicedOn = departureOf(stay);
    return account !== null &&
      terms !== null &&
      status === 'CHECKED_OUT' &&
      invoicedOn <= today &&
      invoicedOn > today - INVOICED_DAYS
      ? [{ stay, account, invoicedOn, dueOn: invoicedOn + terms.days, amount: totalOf(stay) }]
      : [];
  });

const invoicesOf = (stays: readonly Stay[], accounts: readonly Account[], today: number): Invoiced[] => {
  const bills = billsOf(stays, accounts, today);
  // Of what was due the last is not paid yet, so that something is late in a small hotel too.
  const late = bills.filter(({ dueOn }) => dueOn < today).toSorted((one, other) => other.dueOn - one.dueOn)[0];
  return bills.map((bill, index) => {
    const isLost = index === 7 && bill !== late;
    return {
      ...bill,
      paid: isLost || bill === late ? [] : payments(bill, index, today),
      writtenOffOn: isLost ? Math.min(today, bill.dueOn + 40) : null,
    };
  });
};

const nameOf = ({ stay, account }: Invoiced): string => `${stay.number} · ${account.name}`;

const stateOf = ({ amount, paid, dueOn, writtenOffOn }: Invoiced, today: number) =>
  invoiceState(
    {
      amount: euros(amount),
      received: euros(paid.reduce((sum, each) => sum + each.amount, 0)).amountMicros as Micros,
      dueOn: fromDayNumber(dueOn),
      writtenOffOn: writtenOffOn === null ? null : fromDayNumber(writtenOffOn),
      isWithdrawn: false,
    },
    fromDayNumber(today),
  );

/** What accounts owe, with its receipts, and the balance of each account. */
export const creditOf = (
  stays: readonly Stay[],
  accounts: readonly Account[],
  today: number,
): { receivables: () => DemoRecord[]; receipts: () => DemoRecord[]; balanceOf: (account: Account) => Balance } => {
  const invoices = invoicesOf(stays, accounts, today);
  const byAccount = Map.groupBy(invoices, ({ account }) => account);
  return {
    receivables: () =>
      invoices.map((invoice) => ({
        id: idOf('receivable', invoice.stay.number),
        name: nameOf(invoice),
        key: `stay:${invoice.stay.id}`,
        companyId: invoice.account.id,
        propertyId: invoice.stay.property.id,
        stayId: invoice.stay.id,
        groupId: invoice.stay.group?.id ?? null,
        invoiceNumber: invoice.stay.number,
        amount: euros(invoice.amount),
        invoicedOn: fromDayNumber(invoice.invoicedOn),
        dueOn: fromDayNumber(invoice.dueOn),
        ...stateOf(invoice, today),
        ...(invoice.writtenOffOn === null
          ? {}
          : { writtenOffOn: fromDayNumber(invoice.writtenOffOn), writeOffReason: 'The amount is disputed' }),
      })),
    receipts: () =>
      invoices.flatMap((invoice) => {
        const receivableId = idOf('receivable', invoice.stay.number);
        const idFor = ({ reference }: Paid): string => idOf('receipt', `${invoice.stay.number} ${reference}`);
        return invoice.paid.map((paid) => {
          const key = paid.reverses ? reversalKey(idFor(paid)) : `${receivableId}:${paid.reference.toLowerCase()}`;
          return {
            id: paid.reverses ? idOf('receipt', key) : idFor(paid),
            key,
            name: `${invoice.stay.number} · ${paid.reference}`,
            receivableId,
            companyId: invoice.account.id,
            amount: euros(paid.amount),
            receivedOn: fromDayNumber(paid.on),
            reference: paid.reference,
            ...(paid.reverses ? { reason: 'Booked to the wrong invoice' } : {}),
          };
        });
      }),
    balanceOf: (account) =>
      balanceOf(
        (byAccount.get(account) ?? []).flatMap((invoice) => {
          const { open, status } = stateOf(invoice, today);
          return status === 'PAID' || status === 'WRITTEN_OFF'
            ? []
            : [{ open, status, dueOn: fromDayNumber(invoice.dueOn) }];
        }),
        creditTerms(accounts, account) === null ? null : euros(creditTerms(accounts, account)!.limit),
      ),
  };
};
