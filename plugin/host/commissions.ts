import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Micros, Money } from '../domain/money.ts';
import {
  COMMISSION_STATUSES,
  type Adjustment,
  type BroughtStay,
  type CommissionLine,
  type CommissionStatus,
  type CommissionSums,
} from '../domain/sales/commissions/statement.ts';
import { batches, withRest, type Host } from './client.ts';
import {
  ChangeCommissionStatementsDocument,
  CommissionAgenciesDocument,
  CommissionedStayDocument,
  CommissionsOfAgencyDocument,
  CommissionsOfDocument,
  CommissionStatementByIdDocument,
  CreateCommissionStatementsDocument,
  HoldCommissionOfStayDocument,
  MoreBroughtStaysDocument,
  MoreCommissionStatementsDocument,
  NamesOfStaysDocument,
  type CommissionStatementFilterInput,
  type CommissionStatementUpdateInput,
  type StayFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  number,
  page,
  read,
  recordId,
  recordIdOrNull,
  records,
  idsOf,
  stayStatus,
  text,
} from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

/** What was frozen when a statement was closed. */
export type FrozenLines = { lines: readonly CommissionLine[]; adjustments: readonly Adjustment[] };

/** A statement as it is stored. */
export type CommissionStatement = {
  id: string;
  key: string;
  name: string;
  agencyId: string | null;
  propertyId: string | null;
  month: CalendarDate;
  status: CommissionStatus;
  stays: number;
  staysLeftOut: number;
  nights: number;
  base: Money | null;
  commission: Money | null;
  adjustment: Money | null;
  total: Money | null;
  holdReason: string;
  closedAt: string | null;
  paidOn: CalendarDate | null;
  reference: string;
  frozen: FrozenLines | null;
};

/** Written by the app alone, when it closes a statement. */
const frozenLines = z.nullish(
  z.object({
    lines: z.array(z.custom<CommissionLine>()),
    adjustments: z.array(z.custom<Adjustment>()),
  }),
);

const statement = read(
  z.object({
    id: recordId,
    key: text,
    name: text,
    agencyId: recordIdOrNull,
    propertyId: recordIdOrNull,
    month: day,
    status: z.nullish(z.enum(COMMISSION_STATUSES)),
    stays: count,
    staysLeftOut: count,
    nights: count,
    base: money,
    commission: money,
    adjustment: money,
    total: money,
    holdReason: text,
    closedAt: instant,
    paidOn: day,
    reference: text,
    lines: frozenLines,
  }),
  ({ month, status, lines, ...rest }): CommissionStatement | null =>
    month === null ? null : { ...rest, month, status: status ?? 'OPEN', frozen: lines ?? null },
);

/** A stay with whose it is. */
export type AgencyStay = Omit<BroughtStay, 'percents'> & {
  agencyId: string | null;
  propertyId: string | null;
  percents: Omit<BroughtStay['percents'], 'agency'>;
};

const broughtStay = read(
  z.object({
    id: recordId,
    confirmationNumber: text,
    status: stayStatus,
    travelAgentId: recordIdOrNull,
    propertyId: recordIdOrNull,
    arrivalOn: day,
    departureOn: day,
    nights: count,
    roomRevenue: money,
    marketSegment: text,
    toCorrect: flag,
    commissionPercent: number,
    commissionHeldBecause: text,
    ratePlan: z.nullish(z.object({ commissionPercent: number })),
  }),
  ({
    confirmationNumber,
    travelAgentId,
    departureOn,
    marketSegment,
    commissionPercent,
    commissionHeldBecause,
    ratePlan,
    ...stay
  }): AgencyStay | null =>
    departureOn === null
      ? null
      : {
          ...stay,
          number: confirmationNumber,
          agencyId: travelAgentId,
          departureOn,
          segment: marketSegment,
          heldBecause: commissionHeldBecause,
          percents: { stay: commissionPercent, ratePlan: ratePlan?.commissionPercent ?? null },
        },
);

const agency = read(
  z.object({ id: recordId, name: text, accountType: z.nullish(z.string()), accountCommissionPercent: number }),
  ({ id, name, accountType, accountCommissionPercent }) => ({
    id,
    name,
    type: accountType ?? null,
    percent: accountCommissionPercent,
  }),
);
export type Agency = z.output<typeof agency>;

const property = z.object({ id: recordId, name: text, currencyCode: text, timeZone: text });
export type CommissionProperty = z.output<typeof property>;

const sound = <Item>(items: readonly (Item | null)[]): Item[] => items.filter((item) => item !== null);

const groups = z.array(z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]) }));

/** Bookings that were never definite are on no statement. */
const WERE_DEFINITE = ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW', 'RELOCATED'] as const;

/** The ids, in their order, of agencies with stays or statements since a day. One request. */
export const commissionAgencies = async (
  host: Host,
  { since, until }: { since: CalendarDate; until: CalendarDate },
): Promise<string[]> => {
  const answer = await host.request(CommissionAgenciesDocument, {
    stays: {
      and: [
        { travelAgentId: { is: 'NOT_NULL' } },
        { status: { eq: 'CHECKED_OUT' } },
        { departureOn: { gte: since } },
        { departureOn: { lte: until } },
      ],
    },
    statements: { and: [{ agencyId: { is: 'NOT_NULL' } }, { month: { gte: since } }] },
    limit: MOST_STAY_GROUPS,
  });
  const ids = [answer.staysGroupBy, answer.commissionStatementsGroupBy].flatMap((found) =>
    groups.parse(found ?? []).flatMap(({ groupByDimensionValues: [id] }) => id ?? []),
  );
  return [...new Set(ids)].toSorted();
};

/**
 * All that the statements of up to 200 agencies follow from: themselves, their statements since a day, and the stays that depart on
 * the days. One request, one more for each 200 further statements and stays.
 */
export const commissionsOf = async (
  host: Host,
  agencyIds: readonly string[],
  { since, until }: { since: CalendarDate; until: CalendarDate },
): Promise<{
  agencies: Agency[];
  properties: CommissionProperty[];
  statements: CommissionStatement[];
  stays: AgencyStay[];
}> => {
  const statements: CommissionStatementFilterInput = {
    and: [{ agencyId: { in: [...agencyIds] } }, { month: { gte: since } }],
  };
  const stays: StayFilterInput = {
    and: [
      { travelAgentId: { in: [...agencyIds] } },
      { departureOn: { gte: since } },
      { departureOn: { lte: until } },
      { status: { in: [...WERE_DEFINITE] } },
    ],
  };
  const answer = await host.request(CommissionsOfDocument, { agencyIds: [...agencyIds], statements, stays });
  return {
    agencies: records(agency).parse(answer.companies),
    properties: records(property).parse(answer.hotelProperties),
    statements: sound(
      await withRest(page(statement).parse(answer.commissionStatements), async (after) =>
        page(statement).parse(
          (await host.request(MoreCommissionStatementsDocument, { statements, after })).commissionStatements,
        ),
      ),
    ),
    stays: sound(
      await withRest(page(broughtStay).parse(answer.stays), async (after) =>
        page(broughtStay).parse((await host.request(MoreBroughtStaysDocument, { stays, after })).stays),
      ),
    ),
  };
};

/** An agency with the latest 200 of its statements, without their lines, and whether stays name it. One request. */
export const agencyCommissions = async (
  host: Host,
  id: string,
): Promise<{
  agency: Agency | null;
  properties: CommissionProperty[];
  hasStays: boolean;
  statements: CommissionStatement[];
}> => {
  const answer = await host.request(CommissionsOfAgencyDocument, {
    id,
    stays: { travelAgentId: { eq: id } },
    statements: { agencyId: { eq: id } },
  });
  return {
    agency: records(agency).parse(answer.companies)[0] ?? null,
    properties: records(property).parse(answer.hotelProperties),
    hasStays: (z.nullish(z.object({ totalCount: count })).parse(answer.stays)?.totalCount ?? 0) > 0,
    statements: sound(records(statement).parse(answer.commissionStatements)),
  };
};

/** A statement; null where there is none, or whoever asks may not see it. */
export const commissionStatement = async (host: Host, id: string): Promise<CommissionStatement | null> =>
  records(statement).parse((await host.request(CommissionStatementByIdDocument, { id })).commissionStatements)[0] ??
  null;

/** A stay as commissions look at it; null where there is none with a departure. */
export const commissionedStay = async (host: Host, id: string): Promise<AgencyStay | null> =>
  records(broughtStay).parse((await host.request(CommissionedStayDocument, { id })).stays)[0] ?? null;

const named = z.object({ id: recordId, name: text });

/** The names of stays by their ids, as whoever asks may see them, 200 a request. */
export const namesOfStays = async (host: Host, ids: readonly string[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const batch of batches([...new Set(ids)]))
    for (const { id, name } of records(named).parse((await host.request(NamesOfStaysDocument, { ids: batch })).stays))
      names.set(id, name);
  return names;
};

/** What a statement comes to, as it is written. */
export const sumsInput = (
  { stays, staysLeftOut, nights, base, commission, adjustment, total }: CommissionSums,
  currencyCode: string,
): CommissionStatementUpdateInput => {
  const amount = (amountMicros: Micros) => ({ amountMicros, currencyCode });
  return {
    stays,
    staysLeftOut,
    nights,
    base: amount(base),
    commission: amount(commission),
    adjustment: amount(adjustment),
    total: amount(total),
  };
};

/** A statement that arises, open. */
export type NewStatement = {
  id: string;
  key: string;
  name: string;
  agencyId: string;
  propertyId: string;
  month: CalendarDate;
  sums: CommissionStatementUpdateInput;
};

/** Makes statements, 200 a request; made again they are the same. */
export const createStatements = async (host: Host, made: readonly NewStatement[]): Promise<void> => {
  for (const batch of batches(made))
    await host.request(CreateCommissionStatementsDocument, {
      data: batch.map(({ sums, ...rest }) => ({ ...rest, ...sums })),
    });
};

/** Changes the statements that a filter finds. @returns their ids */
export const changeStatements = async (
  host: Host,
  filter: CommissionStatementFilterInput,
  data: CommissionStatementUpdateInput,
): Promise<string[]> =>
  idsOf.parse((await host.request(ChangeCommissionStatementsDocument, { filter, data })).updateCommissionStatements);

/** Writes down why a stay earns nothing yet; '' lets it earn. */
export const holdCommission = async (host: Host, stayId: string, because: string): Promise<void> => {
  await host.request(HoldCommissionOfStayDocument, { id: stayId, because });
};
