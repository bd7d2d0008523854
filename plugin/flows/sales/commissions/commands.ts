import {
  earliestToday,
  endOfMonth,
  firstOfMonth,
  latestToday,
  todayAt,
  type CalendarDate,
} from '../../../domain/calendar-dates.ts';
import {
  BRINGS_TO,
  correctedBy,
  statusAfterCommand,
  type CommissionOutcome,
  type CommissionRefusal,
  type CommissionVerb,
} from '../../../domain/sales/commissions/commands.ts';
import { isSettled } from '../../../domain/sales/commissions/statement.ts';
import type { Host } from '../../../host/client.ts';
import {
  changeStatements,
  commissionedStay,
  commissionsOf,
  commissionStatement,
  holdCommission,
  sumsInput,
  type CommissionStatement,
} from '../../../host/commissions.ts';
import type { Hosts } from '../../stays/commands.ts';
import { commissionDays, openMonths, refreshCommissions } from './refresh.ts';

/** What a command about commissions came to. */
export type CommissionDone = { said: CommissionOutcome[] } | { refused: CommissionRefusal };

/** What is given along: why it is held, or the day and reference of a payment. */
export type CommissionGiven = {
  reason?: string | undefined;
  paidOn?: CalendarDate | undefined;
  reference?: string | undefined;
};

const NOT_FOUND: CommissionDone = { refused: { code: 'COMMISSION_NOT_FOUND' } };

/** A statement as whoever asks sees it; and shows, by a change that changes nothing, that he may give commands about it. */
const mine = async (asPerson: Host, id: string): Promise<CommissionStatement | null> => {
  const found = await commissionStatement(asPerson, id);
  if (found !== null) await changeStatements(asPerson, { id: { eq: id } }, { reference: found.reference });
  return found;
};

const refused = (reason: CommissionRefusal): CommissionDone => ({ refused: reason });

const freeze = async (host: Host, statement: CommissionStatement, now: Date): Promise<CommissionDone> => {
  const { id, name, agencyId, propertyId, month } = statement;
  if (agencyId === null) return NOT_FOUND;
  const found = await commissionsOf(host, [agencyId], commissionDays(now));
  const property = found.properties.find((each) => each.id === propertyId);
  const until = endOfMonth(month);
  if (todayAt(property?.timeZone ?? '', now)[0]! <= until)
    return refused({ code: 'COMMISSION_MONTH_RUNS', name, until });
  const open = openMonths(found, now).find(({ stored }) => stored?.id === id);
  if (open === undefined) return NOT_FOUND;
  const { sums, currencyCode, lines, adjustments } = open;
  const closed = await changeStatements(
    host,
    { and: [{ id: { eq: id } }, { status: { eq: 'OPEN' } }] },
    { ...sumsInput(sums, currencyCode), status: 'CLOSED', closedAt: now.toISOString(), lines: { lines, adjustments } },
  );
  if (closed.length === 0) return refused({ code: 'COMMISSION_IS', name, status: 'ON_HOLD' });
  return { said: [{ code: 'COMMISSION_CLOSED', name, total: { amountMicros: sums.total, currencyCode } }] };
};

const openAgain = async (host: Host, statement: CommissionStatement, now: Date): Promise<CommissionDone> => {
  const { id, name, agencyId, propertyId, month } = statement;
  if (agencyId === null) return NOT_FOUND;
  const { statements } = await commissionsOf(host, [agencyId], commissionDays(now));
  const by = correctedBy(
    month,
    statements.filter((each) => each.propertyId === propertyId),
  );
  if (by !== null) return refused({ code: 'COMMISSION_CORRECTED_SINCE', name, by: by.name });
  await changeStatements(
    host,
    { and: [{ id: { eq: id } }, { status: { eq: 'CLOSED' } }] },
    { status: 'OPEN', closedAt: null, lines: null },
  );
  await refreshCommissions(host, [agencyId], now);
  return { said: [{ code: 'COMMISSION_OPEN_AGAIN', name }] };
};

/** Writes down the payment of a closed statement. */
const setPaid = async (
  host: Host,
  { id, name }: CommissionStatement,
  { paidOn, reference }: CommissionGiven,
  now: Date,
): Promise<CommissionDone> => {
  const today = latestToday(now);
  const on = paidOn ?? earliestToday(now);
  if (on > today) return refused({ code: 'COMMISSION_PAID_AHEAD', today });
  await changeStatements(
    host,
    { and: [{ id: { eq: id } }, { status: { eq: 'CLOSED' } }] },
    { status: 'PAID', paidOn: on, reference: reference ?? '' },
  );
  return { said: [{ code: 'COMMISSION_PAID', name, on }] };
};

/**
 * Gives a command about a whole statement, as whoever asks. Closing it freezes its lines; a payment that is taken back leaves it
 * closed, and a closed one can be opened again until a later month with its corrections is closed.
 */
export const commandStatement = async (
  { asPerson, host }: Hosts,
  verb: CommissionVerb,
  { statementId, ...given }: { statementId: string } & CommissionGiven,
  now: Date,
): Promise<CommissionDone> => {
  const statement = await mine(asPerson, statementId);
  if (statement === null) return NOT_FOUND;
  const { id, name, status } = statement;
  if (verb !== 'reopen' && status === BRINGS_TO[verb])
    return { said: [{ code: 'COMMISSION_THERE_ALREADY', name, status }] };
  const to = statusAfterCommand(verb, status);
  if (to === null) return refused({ code: 'COMMISSION_IS', name, status });
  const change = (data: Parameters<typeof changeStatements>[2]) =>
    changeStatements(host, { and: [{ id: { eq: id } }, { status: { eq: status } }] }, data);
  switch (verb) {
    case 'hold':
      await change({ status: 'ON_HOLD', holdReason: given.reason ?? '' });
      return { said: [{ code: 'COMMISSION_HELD', name }] };
    case 'release':
      await change({ status: 'OPEN', holdReason: '' });
      return { said: [{ code: 'COMMISSION_RELEASED', name }] };
    case 'close':
      return freeze(host, statement, now);
    case 'pay':
      return setPaid(host, statement, given, now);
    case 'reopen':
      if (to === 'OPEN') return openAgain(host, statement, now);
      await change({ status: 'CLOSED', paidOn: null, reference: '' });
      return { said: [{ code: 'COMMISSION_UNPAID', name }] };
    default:
      return verb satisfies never;
  }
};

/**
 * Holds the commission of one stay of a statement, or releases it, as whoever asks. What is released after its month was closed
 * comes in as an adjustment of the next open one.
 */
export const holdStay = async (
  { asPerson, host }: Hosts,
  { statementId, stayId, reason }: { statementId: string; stayId: string; reason: string },
  now: Date,
): Promise<CommissionDone> => {
  const statement = await mine(asPerson, statementId);
  if (statement === null) return NOT_FOUND;
  const { name, month, agencyId, propertyId, status, frozen } = statement;
  const stay = await commissionedStay(host, stayId);
  const isItsOwn =
    stay !== null &&
    stay.agencyId === agencyId &&
    stay.propertyId === propertyId &&
    firstOfMonth(stay.departureOn) === month;
  const isSettledHere =
    isSettled(status) && (frozen?.lines ?? []).some((line) => line.stayId === stayId && line.leftOut === null);
  if (!isItsOwn || (reason !== '' && isSettledHere)) return refused({ code: 'COMMISSION_OF_ANOTHER', name });
  await holdCommission(host, stayId, reason);
  if (agencyId !== null) await refreshCommissions(host, [agencyId], now);
  return { said: [{ code: reason === '' ? 'STAY_RELEASED' : 'STAY_HELD', number: stay.number }] };
};
