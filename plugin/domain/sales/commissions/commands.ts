import type { CalendarDate } from '../../calendar-dates.ts';
import type { Money } from '../../money.ts';
import { isSettled, type Adjustment, type CommissionStatus } from './statement.ts';

export type CommissionVerb = 'hold' | 'release' | 'close' | 'pay' | 'reopen';

/** Why a command about commissions was refused. */
export type CommissionRefusal =
  | { code: 'COMMISSION_NOT_FOUND' }
  | { code: 'COMMISSION_IS'; name: string; status: CommissionStatus }
  | { code: 'COMMISSION_MONTH_RUNS'; name: string; until: CalendarDate }
  | { code: 'COMMISSION_CORRECTED_SINCE'; name: string; by: string }
  | { code: 'COMMISSION_OF_ANOTHER'; name: string }
  | { code: 'COMMISSION_PAID_AHEAD'; today: CalendarDate };

/** What a command about commissions did. `total` is what is to be paid. */
export type CommissionOutcome =
  | { code: 'COMMISSION_HELD'; name: string }
  | { code: 'COMMISSION_RELEASED'; name: string }
  | { code: 'COMMISSION_CLOSED'; name: string; total: Money }
  | { code: 'COMMISSION_PAID'; name: string; on: CalendarDate }
  | { code: 'COMMISSION_UNPAID'; name: string }
  | { code: 'COMMISSION_OPEN_AGAIN'; name: string }
  | { code: 'COMMISSION_THERE_ALREADY'; name: string; status: CommissionStatus }
  | { code: 'STAY_HELD'; number: string }
  | { code: 'STAY_RELEASED'; number: string };

/** The status that a command brings a statement to; where it is there already, that is no fault. */
export const BRINGS_TO = { hold: 'ON_HOLD', release: 'OPEN', close: 'CLOSED', pay: 'PAID' } as const;

/** From which status each command leads on. */
const OPEN_TO: Record<CommissionVerb, readonly CommissionStatus[]> = {
  hold: ['OPEN'],
  release: ['ON_HOLD'],
  close: ['OPEN'],
  pay: ['CLOSED'],
  reopen: ['CLOSED', 'PAID'],
};

/** The status that a command leads to: a payment that is taken back leaves the statement closed. Null where it cannot be given. */
export const statusAfterCommand = (verb: CommissionVerb, status: CommissionStatus): CommissionStatus | null => {
  if (!OPEN_TO[verb].includes(status)) return null;
  return verb === 'reopen' ? (status === 'PAID' ? 'CLOSED' : 'OPEN') : BRINGS_TO[verb];
};

/** The statement, closed already, in which a closed month was corrected; null where none was, so that the month can be opened again. */
export const correctedBy = <
  Statement extends {
    month: CalendarDate;
    status: CommissionStatus;
    frozen: { adjustments: readonly Adjustment[] } | null;
  },
>(
  month: CalendarDate,
  statements: readonly Statement[],
): Statement | null =>
  statements.find(
    ({ status, frozen }) => isSettled(status) && (frozen?.adjustments ?? []).some((each) => each.month === month),
  ) ?? null;
