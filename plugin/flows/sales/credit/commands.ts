import { v5 } from 'uuid';
import { earliestToday, latestToday, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../../domain/money.ts';
import {
  receiptKey,
  reversalKey,
  type CreditOutcome,
  type CreditRefusal,
} from '../../../domain/sales/credit/commands.ts';
import { dueOnOf } from '../../../domain/sales/credit/receivable.ts';
import type { Host } from '../../../host/client.ts';
import {
  changeReceivables,
  createReceipt,
  creditAccounts,
  receiptById,
  receivableById,
  saveReceivables,
  type Receipt,
  type Receivable,
} from '../../../host/credit.ts';
import type { Hosts } from '../../stays/commands.ts';
import { refreshCredit } from './refresh.ts';

const IDS = '61c2f0b8-9e47-4d3a-8b75-0f4a9d6e2c13';

/** What a command about what an account owes came to. */
export type CreditDone = { said: CreditOutcome[] } | { refused: CreditRefusal };

const refused = (reason: CreditRefusal): CreditDone => ({ refused: reason });

/** An invoice as somebody enters it. `requestId` names it for ever. */
export type AskedInvoice = {
  requestId: string;
  companyId: string;
  propertyId?: string | undefined;
  stayId?: string | undefined;
  groupId?: string | undefined;
  invoiceNumber: string;
  amount: Money;
  invoicedOn: CalendarDate;
  dueOn?: CalendarDate | undefined;
};

/** Writes down an invoice that an account is to pay, as whoever asks. Entered again it is the same. */
export const invoice = async (
  { asPerson, host }: Hosts,
  { requestId, companyId, ...asked }: AskedInvoice,
  now: Date,
): Promise<CreditDone> => {
  const { accounts } = await creditAccounts(asPerson, [companyId]);
  const [account] = accounts;
  if (account === undefined) return refused({ code: 'ACCOUNT_NOT_FOUND' });
  const key = `invoice:${requestId}`;
  const id = v5(key, IDS);
  const name = [asked.invoiceNumber, account.name].filter(Boolean).join(' · ');
  const dueOn = asked.dueOn ?? dueOnOf(asked.invoicedOn, account.days);
  await saveReceivables(asPerson, [{ id, key, name, companyId, ...asked, dueOn }]);
  await refreshCredit(host, [companyId], now, [id]);
  return { said: [{ code: 'INVOICED', name, amount: asked.amount, dueOn }] };
};

/** A receivable as whoever asks sees it; and shows, by a change that changes nothing, that he may give commands about it. */
const mine = async (asPerson: Host, id: string): Promise<{ receivable: Receivable; receipts: Receipt[] } | null> => {
  const found = await receivableById(asPerson, id);
  if (found !== null)
    await changeReceivables(asPerson, { id: { eq: id } }, { writeOffReason: found.receivable.writeOffReason });
  return found;
};

/** What is received, as somebody writes it down: all that is open where no amount is said, today where no day. */
export type AskedReceipt = {
  receivableId: string;
  reference: string;
  amount?: Money | undefined;
  receivedOn?: CalendarDate | undefined;
};

/** Takes a receipt for a receivable, as whoever asks. The same reference for it again counts once. */
export const receive = async (
  { asPerson, host }: Hosts,
  { receivableId, reference, amount, receivedOn }: AskedReceipt,
  now: Date,
): Promise<CreditDone> => {
  const found = await mine(asPerson, receivableId);
  if (found === null || found.receivable.companyId === null) return refused({ code: 'RECEIVABLE_NOT_FOUND' });
  const { receivable, receipts } = found;
  const { name, open, status, companyId } = receivable;
  const key = receiptKey(receivableId, reference, receipts);
  if (receipts.some((receipt) => receipt.key === key)) {
    // Killed after the receipt was written, its balance is written now.
    await refreshCredit(host, [companyId!], now, [receivableId]);
    return { said: [{ code: 'RECEIVED_BEFORE', reference }] };
  }
  const today = latestToday(now);
  if (receivedOn !== undefined && receivedOn > today) return refused({ code: 'RECEIPT_AHEAD', today });
  if (open === null || open.amountMicros <= 0)
    return refused({ code: 'RECEIVABLE_IS', name, status: status ?? 'OPEN' });
  const paid = amount ?? open;
  if (paid.currencyCode !== open.currencyCode || paid.amountMicros <= 0)
    return refused({ code: 'RECEIPT_OF_NOTHING', name });
  if (paid.amountMicros > open.amountMicros) return refused({ code: 'RECEIPT_ABOVE_OPEN', name, open });
  await createReceipt(host, {
    id: v5(key, IDS),
    key,
    name: [receivable.invoiceNumber || name, reference].join(' · '),
    receivableId,
    companyId,
    amount: paid,
    receivedOn: receivedOn ?? earliestToday(now),
    reference,
  });
  await refreshCredit(host, [companyId!], now, [receivableId]);
  const after = await receivableById(host, receivableId);
  return { said: [{ code: 'RECEIVED', name, amount: paid, open: after?.receivable.open ?? null }] };
};

/** Reverses a receipt by another of the same amount below 0, as whoever asks: no receipt is ever changed. */
export const reverseReceipt = async (
  { asPerson, host }: Hosts,
  { receiptId, reason }: { receiptId: string; reason: string },
  now: Date,
): Promise<CreditDone> => {
  const receipt = await receiptById(asPerson, receiptId);
  if (receipt === null || receipt.receivableId === null || receipt.amount === null)
    return refused({ code: 'RECEIPT_NOT_FOUND' });
  const { receivableId, amount, name, reference } = receipt;
  if (receipt.key.startsWith(reversalKey(''))) return refused({ code: 'RECEIPT_IS_REVERSAL' });
  const found = await mine(asPerson, receivableId);
  if (found === null || found.receivable.companyId === null) return refused({ code: 'RECEIVABLE_NOT_FOUND' });
  const { companyId } = found.receivable;
  const key = reversalKey(receiptId);
  const wasReversed = found.receipts.some((other) => other.key === key);
  if (!wasReversed)
    await createReceipt(host, {
      id: v5(key, IDS),
      key,
      name,
      receivableId,
      companyId,
      amount: { amountMicros: roundToMicros(-amount.amountMicros), currencyCode: amount.currencyCode },
      receivedOn: earliestToday(now),
      reference,
      reason,
    });
  await refreshCredit(host, [companyId], now, [receivableId]);
  return {
    said: [
      wasReversed
        ? { code: 'REVERSED_BEFORE', name: found.receivable.name }
        : { code: 'RECEIPT_REVERSED', name: found.receivable.name, amount },
    ],
  };
};

/** Writes a receivable off, as whoever asks, or asks for it again. */
export const writeOff = async (
  { asPerson, host }: Hosts,
  { receivableId, reason, again }: { receivableId: string; reason: string; again: boolean },
  now: Date,
): Promise<CreditDone> => {
  const found = await mine(asPerson, receivableId);
  if (found === null || found.receivable.companyId === null) return refused({ code: 'RECEIVABLE_NOT_FOUND' });
  const { name, status, companyId, writtenOffOn } = found.receivable;
  const isOpen = status === 'OPEN' || status === 'PART' || status === 'OVERDUE';
  if (again ? writtenOffOn === null : !isOpen && status !== 'WRITTEN_OFF')
    return refused({ code: 'RECEIVABLE_IS', name, status: status ?? 'OPEN' });
  await changeReceivables(
    host,
    { id: { eq: receivableId } },
    again
      ? { writtenOffOn: null, writeOffReason: '' }
      : { writtenOffOn: writtenOffOn ?? earliestToday(now), writeOffReason: reason },
  );
  await refreshCredit(host, [companyId], now, [receivableId]);
  return { said: [{ code: again ? 'ASKED_FOR_AGAIN' : 'WRITTEN_OFF', name }] };
};
