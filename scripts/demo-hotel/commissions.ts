import { addMonths, firstOfMonth, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import {
  commissionMonths,
  commissionSince,
  commissionSums,
  needsStatement,
  type BroughtStay,
  type StatementNow,
} from '../../plugin/domain/sales/commissions/statement.ts';
import { statementKey, statementName, statementId } from '../../plugin/flows/sales/commissions/refresh.ts';
import { sumsInput } from '../../plugin/host/commissions.ts';
import type { Account } from './accounts.ts';
import { departureOf, roomRevenueOf, type Stay } from './business.ts';
import type { Property } from './properties.ts';
import { CURRENCY, euros, instantOn, type DemoRecord } from './table.ts';

/** What of a stay says what its agency earns, where that is out of the ordinary. */
export type CommissionFields = { commissionPercent?: number; commissionHeldBecause?: string };

const ON_STATEMENTS: ReadonlySet<Stay['status']> = new Set([
  'CONFIRMED',
  'IN_HOUSE',
  'CHECKED_OUT',
  'CANCELLED',
  'NO_SHOW',
  'RELOCATED',
]);

const lastMonth = (today: number): CalendarDate => addMonths(firstOfMonth(fromDayNumber(today)), -1);

/** Of last month's stays one that an agency disputes, and one with a percentage of its own. */
export const commissionFields = (stays: readonly Stay[], today: number): ((stay: Stay) => CommissionFields) => {
  const month = lastMonth(today);
  const [disputed, special] = stays.filter(
    (stay) =>
      typeof stay.agent?.commission === 'number' &&
      stay.status === 'CHECKED_OUT' &&
      stay.plan.code !== 'AGY' &&
      firstOfMonth(fromDayNumber(departureOf(stay))) === month,
  );
  return (stay) =>
    stay === disputed
      ? { commissionHeldBecause: 'The agency says that the guest paid a lower rate' }
      : stay === special
        ? { commissionPercent: 12.5 }
        : {};
};

const broughtStay = (stay: Stay, agency: Account, fields: CommissionFields): BroughtStay => ({
  id: stay.id,
  number: stay.number,
  status: stay.status,
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  nights: stay.nights,
  roomRevenue: stay.status === 'CANCELLED' || stay.status === 'RELOCATED' ? null : euros(roomRevenueOf(stay)),
  segment: stay.segment,
  toCorrect: false,
  heldBecause: fields.commissionHeldBecause ?? '',
  percents: {
    stay: fields.commissionPercent ?? null,
    ratePlan: stay.plan.code === 'AGY' ? 0 : null,
    agency: agency.commission,
  },
});

/** How long after its month a statement is closed, and how long after that it is paid, in days. */
const CLOSED_AFTER = 5;
const PAID_AFTER = 20;

const recordOf = (
  { agency, property, month }: { agency: Account; property: Property; month: CalendarDate },
  rest: object,
): DemoRecord => {
  const key = statementKey(agency.id, property.id, month);
  return {
    id: statementId(key),
    key,
    name: statementName(agency.name, property.name, month),
    agencyId: agency.id,
    propertyId: property.id,
    month,
    ...rest,
  };
};

/** The statements of one agency and property: those before last month are closed, all but the latest of them paid. */
const statementsOf = (
  { agency, property, stays }: { agency: Account; property: Property; stays: readonly BroughtStay[] },
  today: number,
): DemoRecord[] => {
  const asOf = fromDayNumber(today);
  const settledUntil = addMonths(firstOfMonth(asOf), -2);
  const first = commissionMonths({ stays, statements: [], currencyCode: CURRENCY }, asOf);
  const closed: (StatementNow & { record: DemoRecord })[] = [];
  for (const [month, { lines }] of first) {
    if (month > settledUntil || !needsStatement(lines, [])) continue;
    const isPaid = month < settledUntil;
    // Of the latest month that was closed one stay was charged too little at first.
    const wrong = isPaid ? undefined : lines.find(({ leftOut }) => leftOut === null);
    const frozen = lines.map((line) =>
      line === wrong
        ? {
            ...line,
            base: roundToMicros(line.base * 0.9),
            commission: roundToMicros(line.commission * 0.9),
          }
        : line,
    );
    const closedOn = Math.min(
      today,
      new Date(`${addMonths(month, 1)}T00:00:00Z`).getTime() / 86_400_000 + CLOSED_AFTER,
    );
    const paidOn = fromDayNumber(Math.min(today, closedOn + PAID_AFTER));
    closed.push({
      month,
      status: isPaid ? 'PAID' : 'CLOSED',
      frozen: { lines: frozen, adjustments: [] },
      record: recordOf(
        { agency, property, month },
        {
          ...sumsInput(commissionSums(frozen, []), CURRENCY),
          status: isPaid ? 'PAID' : 'CLOSED',
          closedAt: instantOn(closedOn, 10),
          ...(isPaid ? { paidOn, reference: `SEPA ${agency.number} ${month.slice(0, 7)}` } : {}),
          lines: { lines: frozen, adjustments: [] },
        },
      ),
    });
  }
  const open = commissionMonths({ stays, statements: closed, currencyCode: CURRENCY }, asOf);
  return [
    ...closed.map(({ record }) => record),
    ...[...open].flatMap(([month, { lines, adjustments }]) =>
      needsStatement(lines, adjustments)
        ? [
            recordOf(
              { agency, property, month },
              {
                ...sumsInput(commissionSums(lines, adjustments), CURRENCY),
                status: 'OPEN',
              },
            ),
          ]
        : [],
    ),
  ];
};

/** The commission statements of all agencies for the months that the app looks at. */
export const commissionRecords = (stays: readonly Stay[], today: number): DemoRecord[] => {
  const fields = commissionFields(stays, today);
  const since = commissionSince(fromDayNumber(today));
  const until = addMonths(firstOfMonth(fromDayNumber(today)), 1);
  const brought = stays.flatMap((stay) => {
    const departureOn = fromDayNumber(departureOf(stay));
    return stay.agent !== null && ON_STATEMENTS.has(stay.status) && departureOn >= since && departureOn < until
      ? [{ agency: stay.agent, property: stay.property, stay: broughtStay(stay, stay.agent, fields(stay)) }]
      : [];
  });
  const byPair = Map.groupBy(brought, ({ agency, property }) => `${agency.id}:${property.id}`);
  const records = [...byPair.values()].flatMap((of) => {
    const { agency, property } = of[0]!;
    return statementsOf({ agency, property, stays: of.map(({ stay }) => stay) }, today);
  });
  // Whoever brought most nights last month disputes it as a whole.
  const disputed = records
    .filter(({ month, status }) => month === lastMonth(today) && status === 'OPEN')
    .toSorted((one, other) => Number(other['nights']) - Number(one['nights']))[0];
  return records.map((record) =>
    record === disputed
      ? { ...record, status: 'ON_HOLD', holdReason: 'The agency sends a list of its own first' }
      : record,
  );
};
