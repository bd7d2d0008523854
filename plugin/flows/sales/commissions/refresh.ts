import { v5 } from 'uuid';
import * as z from 'zod';
import { earliestToday, endOfMonth, latestToday, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { mostFrequentCurrency } from '../../../domain/money.ts';
import {
  commissionMonths,
  commissionSince,
  commissionSums,
  isSettled,
  needsStatement,
  type Adjustment,
  type CommissionLine,
  type CommissionSums,
} from '../../../domain/sales/commissions/statement.ts';
import type { Host } from '../../../host/client.ts';
import { eventsOf } from '../../../host/events.ts';
import {
  changeStatements,
  commissionsOf,
  createStatements,
  sumsInput,
  type Agency,
  type AgencyStay,
  type CommissionProperty,
  type CommissionStatement,
  type NewStatement,
} from '../../../host/commissions.ts';

const STATEMENTS = '8c1e6b0a-7d52-4f3e-9a61-5b0d2c7e4f18';

/** The days whose departures are looked at: the months that can still be corrected, to the end of this one. */
export const commissionDays = (now: Date): { since: CalendarDate; until: CalendarDate } => ({
  since: commissionSince(earliestToday(now)),
  until: endOfMonth(latestToday(now)),
});

/** A month of an agency and property that is not closed: what it comes to, and the statement where it has one. */
export type OpenMonth = {
  agency: Agency;
  property: CommissionProperty;
  month: CalendarDate;
  currencyCode: string;
  lines: CommissionLine[];
  adjustments: Adjustment[];
  sums: CommissionSums;
  stored: CommissionStatement | null;
};

const pairOf = (agencyId: string | null, propertyId: string | null): string => `${agencyId}:${propertyId}`;

/** The months of agencies that are not closed, worked out from their stays and from what was closed. */
export const openMonths = (
  { agencies, properties, statements, stays }: Awaited<ReturnType<typeof commissionsOf>>,
  now: Date,
): OpenMonth[] => {
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const propertyById = new Map(properties.map((property) => [property.id, property]));
  const staysByPair = Map.groupBy(stays, (stay) => pairOf(stay.agencyId, stay.propertyId));
  const statementsByPair = Map.groupBy(statements, (each) => pairOf(each.agencyId, each.propertyId));
  return [...new Set([...staysByPair.keys(), ...statementsByPair.keys()])].flatMap((pair) => {
    const [agencyId, propertyId] = pair.split(':') as [string, string];
    const [agency, property] = [agencyById.get(agencyId), propertyById.get(propertyId)];
    if (agency === undefined || property === undefined) return [];
    const own: readonly AgencyStay[] = staysByPair.get(pair) ?? [];
    const known = statementsByPair.get(pair) ?? [];
    const currencyCode =
      property.currencyCode || mostFrequentCurrency(own.map(({ roomRevenue }) => roomRevenue?.currencyCode ?? null));
    const months = commissionMonths(
      {
        stays: own.map((stay) => ({ ...stay, percents: { ...stay.percents, agency: agency.percent } })),
        statements: known,
        currencyCode,
      },
      earliestToday(now),
    );
    return [...months].flatMap(([month, { lines, adjustments }]) => {
      const stored = known.find((each) => each.month === month) ?? null;
      if (stored === null && !needsStatement(lines, adjustments)) return [];
      return [
        { agency, property, month, currencyCode, lines, adjustments, sums: commissionSums(lines, adjustments), stored },
      ];
    });
  });
};

/** What makes a statement the same again. */
export const statementKey = (agencyId: string, propertyId: string, month: CalendarDate): string =>
  `${agencyId}:${propertyId}:${month.slice(0, 7)}`;

/** The id that follows from the key. */
export const statementId = (key: string): string => v5(key, STATEMENTS);

/** How a statement is called. */
export const statementName = (agency: string, property: string, month: CalendarDate): string =>
  [agency, property, month.slice(0, 7)].filter(Boolean).join(' · ');

const isAsStored = ({ stored, sums, currencyCode }: OpenMonth): boolean =>
  stored !== null &&
  (['stays', 'staysLeftOut', 'nights'] as const).every((name) => stored[name] === sums[name]) &&
  (['base', 'commission', 'adjustment', 'total'] as const).every(
    (name) => stored[name]?.amountMicros === sums[name] && stored[name]?.currencyCode === currencyCode,
  );

/** Puts open statements right, and makes those that are missing. @returns how many were written */
const putRight = async (host: Host, months: readonly OpenMonth[]): Promise<number> => {
  const wrong = months.filter((month) => !isAsStored(month));
  const made = wrong.flatMap((open): NewStatement[] => {
    if (open.stored !== null || open.currencyCode === '') return [];
    const key = statementKey(open.agency.id, open.property.id, open.month);
    return [
      {
        id: statementId(key),
        key,
        name: statementName(open.agency.name, open.property.name, open.month),
        agencyId: open.agency.id,
        propertyId: open.property.id,
        month: open.month,
        sums: sumsInput(open.sums, open.currencyCode),
      },
    ];
  });
  await createStatements(host, made);
  let changed = 0;
  for (const { stored, sums, currencyCode } of wrong)
    if (stored !== null && currencyCode !== '') {
      // One that somebody closes in this moment stays as he closed it.
      const ids = await changeStatements(
        host,
        { and: [{ id: { eq: stored.id } }, { status: { in: ['OPEN', 'ON_HOLD'] } }] },
        sumsInput(sums, currencyCode),
      );
      changed += ids.length;
    }
  return made.length + changed;
};

/**
 * Brings the statements of up to 200 agencies in step with their stays. What is closed stays as it is; what has changed since
 * stands as an adjustment in the next month that is open.
 * @returns how many statements there are, and how many were written
 */
export const refreshCommissions = async (
  host: Host,
  agencyIds: readonly string[],
  now: Date,
): Promise<{ read: number; written: number }> => {
  if (agencyIds.length === 0) return { read: 0, written: 0 };
  const found = await commissionsOf(host, agencyIds, commissionDays(now));
  const months = openMonths(found, now);
  return {
    read: months.length + found.statements.filter(({ status }) => isSettled(status)).length,
    written: await putRight(host, months),
  };
};

/** What so many agencies' stays change at once is left to the night: an import would work out every month again and again. */
const MOST_AT_ONCE = 3;

/** What of a stay's event says whose commission it is. */
export type CommissionedEvent = {
  agencyIds: readonly string[];
  isOver: boolean;
  departureOn: readonly string[];
};

/** Follows stays that changed: those that have departed, of agencies, within the months that are looked at. */
export const followCommissions = async (host: Host, events: readonly CommissionedEvent[], now: Date): Promise<void> => {
  const { since, until } = commissionDays(now);
  const concerned = events.filter(
    ({ isOver, departureOn }) => isOver && departureOn.some((on) => on >= since && on <= until),
  );
  const agencyIds = [...new Set(concerned.flatMap((event) => event.agencyIds))];
  if (agencyIds.length > 0 && agencyIds.length <= MOST_AT_ONCE) await refreshCommissions(host, agencyIds, now);
};

const companyEvents = eventsOf(z.object({ recordId: z.string() }));

/** Follows agencies with which another percentage was agreed. */
export const followPercents = async (host: Host, payload: unknown, now: Date): Promise<void> => {
  const ids = [...new Set(companyEvents.parse(payload).map(({ recordId }) => recordId))];
  if (ids.length <= MOST_AT_ONCE) await refreshCommissions(host, ids, now);
};
