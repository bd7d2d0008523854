import type { CalendarDate } from '../../calendar-dates.ts';
import type { Money } from '../../money.ts';
import type { ReceivableStatus } from './receivable.ts';

/** Why a command about what an account owes was refused. */
export type CreditRefusal =
  | { code: 'RECEIVABLE_NOT_FOUND' }
  | { code: 'RECEIPT_NOT_FOUND' }
  | { code: 'ACCOUNT_NOT_FOUND' }
  | { code: 'RECEIVABLE_IS'; name: string; status: ReceivableStatus }
  | { code: 'RECEIPT_ABOVE_OPEN'; name: string; open: Money }
  | { code: 'RECEIPT_OF_NOTHING'; name: string }
  | { code: 'RECEIPT_AHEAD'; today: CalendarDate }
  | { code: 'RECEIPT_IS_REVERSAL' };

/** What a command about what an account owes did. */
export type CreditOutcome =
  | { code: 'INVOICED'; name: string; amount: Money; dueOn: CalendarDate }
  | { code: 'RECEIVED'; name: string; amount: Money; open: Money | null }
  | { code: 'RECEIVED_BEFORE'; reference: string }
  | { code: 'RECEIPT_REVERSED'; name: string; amount: Money }
  | { code: 'REVERSED_BEFORE'; name: string }
  | { code: 'WRITTEN_OFF'; name: string }
  | { code: 'ASKED_FOR_AGAIN'; name: string };

/** A receipt as those with the same reference are told from one another. */
type Counted = { id: string; key: string };

/** The key of the receipt that reverses another: there is one at most. */
export const reversalKey = (receiptId: string): string => `reversal:${receiptId}`;

/**
 * The key of a receipt for an invoice by its reference: the same again is the same receipt, until it was reversed; then the reference
 * can be used once more.
 */
export const receiptKey = (receivableId: string, reference: string, receipts: readonly Counted[]): string => {
  const keys = new Set(receipts.map(({ key }) => key));
  const base = `${receivableId}:${reference.trim().toLowerCase()}`;
  for (let time = 1; ; time += 1) {
    const key = time === 1 ? base : `${base}#${time}`;
    const taken = receipts.find((receipt) => receipt.key === key);
    if (taken === undefined || !keys.has(reversalKey(taken.id))) return key;
  }
};
