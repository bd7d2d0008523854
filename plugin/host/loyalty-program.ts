import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { EntryKind } from '../domain/loyalty/entry.ts';
import type { ProgramVersion } from '../domain/loyalty/versions-in-force.ts';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  CreateProgramDocument,
  DraftProgramDocument,
  FallsAndLedgerDocument,
  MayChangeProgramsDocument,
  PointsByExpiryAndAgeDocument,
  ProgramsAndMembersDocument,
  ProgramsToWriteDocument,
  RunStandingDocument,
} from './generated/documents.ts';
import { count, day, read, recordId, recordIdOrNull, records, sum, text } from './rows.ts';

const version = z.object({ version: z.number(), from: day, rules: z.unknown() });

const program = read(
  z.object({
    id: recordId,
    code: text,
    name: text,
    status: text,
    currencyCode: text,
    rules: z.unknown(),
    rulesProblem: text,
    versions: z.nullish(z.array(version)),
  }),
  // Versions are written by the app alone, once their rules have been read.
  ({ versions, ...rest }) => ({ ...rest, versions: (versions ?? []) as ProgramVersion[] }),
);

const tier = z.object({
  id: recordId,
  code: text,
  name: text,
  colour: z.nullable(z.string()),
  programId: recordIdOrNull,
});

const year = read(day, (first) => (first === null ? null : Number(first.slice(0, 4))));

const membersGroup = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull, text, year, year]),
    totalCount: count,
    sumPoints: sum,
    sumQualifyingNights: sum,
  }),
  ({
    groupByDimensionValues: [programId, tierId, status, tierYear, joinedYear],
    totalCount,
    sumPoints,
    sumQualifyingNights,
  }) => ({
    programId,
    tierId,
    status,
    /** The year in which they came into their tier. */
    tierYear,
    joinedYear,
    members: totalCount,
    points: sumPoints,
    /** Qualifying nights of the present window. */
    nights: sumQualifyingNights,
  }),
);

/** The programs of a hotel with their tiers, and their members counted by tier, status and years. */
export type Programs = {
  programs: z.output<typeof program>[];
  /** The lowest first. */
  tiers: z.output<typeof tier>[];
  members: z.output<typeof membersGroup>[];
};

/** All programs with what is counted of their members, in one request. */
export const programsAndMembers = async (host: Host): Promise<Programs> => {
  const answer = await host.request(ProgramsAndMembersDocument, {});
  return {
    programs: records(program).parse(answer.loyaltyPrograms),
    tiers: records(tier).parse(answer.loyaltyTiers),
    members: z.array(membersGroup).parse(answer.loyaltyMembershipsGroupBy ?? []),
  };
};

const fallsGroup = read(
  z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), totalCount: count }),
  ({ groupByDimensionValues: [tierId], totalCount }) => ({ tierId, members: totalCount }),
);

const ledgerGroup = read(
  z.object({ groupByDimensionValues: z.tuple([year, z.nullable(z.string())]), sumPoints: sum }),
  ({ groupByDimensionValues: [of, kind], sumPoints }) => ({
    year: of,
    kind: kind as EntryKind | null,
    points: sumPoints,
  }),
);

const expiryGroup = read(
  z.object({
    groupByDimensionValues: z.tuple([day, z.nullable(z.number())]),
    totalCount: count,
    sumPoints: sum,
    sumPointsExpiringNext: sum,
    sumPointsOfYear: sum,
    sumPointsOfYearBefore: sum,
  }),
  ({ groupByDimensionValues: [quarter, newest], totalCount, sumPoints, sumPointsExpiringNext, ...sums }) => ({
    /** The first day of the quarter in which points of theirs expire next; null for those whose points never do. */
    quarter,
    members: totalCount,
    points: sumPoints,
    expiring: sumPointsExpiringNext,
    /** The year in which the newest of their points were earned; null where it was not worked out yet. */
    pointsYear: newest,
    ofYear: sums.sumPointsOfYear,
    ofYearBefore: sums.sumPointsOfYearBefore,
  }),
);

/** What lies behind the points of a program. */
export type PointsOfProgram = {
  /** Members who fell since the day that was asked for, by the tier in which they are now. */
  falls: z.output<typeof fallsGroup>[];
  ledger: z.output<typeof ledgerGroup>[];
  expiry: z.output<typeof expiryGroup>[];
};

/** What lies behind the points of a program, in two requests. */
export const pointsOfProgram = async (host: Host, programId: string, since: CalendarDate): Promise<PointsOfProgram> => {
  const [first, second] = await Promise.all([
    host.request(FallsAndLedgerDocument, { programId, since }),
    host.request(PointsByExpiryAndAgeDocument, { programId }),
  ]);
  return {
    falls: z.array(fallsGroup).parse(first.loyaltyMembershipsGroupBy ?? []),
    ledger: z.array(ledgerGroup).parse(first.pointsEntriesGroupBy ?? []),
    expiry: z.array(expiryGroup).parse(second.loyaltyMembershipsGroupBy ?? []),
  };
};

/** Whether the role of whoever asks may change programs: a change of none, which the host allows or refuses all the same. */
export const mayChangePrograms = async (host: Host): Promise<boolean> => {
  try {
    await host.request(MayChangeProgramsDocument, {});
    return true;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'REFUSED') return false;
    throw error;
  }
};

/** The programs whose rules may be written, and the currency that the hotel reckons in; '' where it names none. */
export type ProgramsToWrite = Pick<Programs, 'programs'> & { currencyCode: string };

/** All programs with their rules, in one request. */
export const programsToWrite = async (host: Host): Promise<ProgramsToWrite> => {
  const answer = await host.request(ProgramsToWriteDocument, {});
  return {
    programs: records(program).parse(answer.loyaltyPrograms),
    currencyCode: records(z.object({ currencyCode: text })).parse(answer.hotelProperties)[0]?.currencyCode ?? '',
  };
};

/** Makes a program of rules that are not in force yet. @returns its id */
export const createProgram = async (
  host: Host,
  data: { name: string; code: string; currencyCode: string; preset: string; rules: unknown },
): Promise<string | null> => {
  const { createLoyaltyProgram } = await host.request(CreateProgramDocument, { data: { ...data, status: 'DRAFT' } });
  return createLoyaltyProgram?.id ?? null;
};

/** Keeps rules on a program as they are being written; those in force stay. */
export const keepDraft = async (host: Host, id: string, rules: unknown): Promise<void> => {
  await host.request(DraftProgramDocument, { id, rules });
};

const run = z.object({ status: text, readCount: count, error: text });

/** Where a run stands; null when there is none. */
export const runStanding = async (host: Host, id: string): Promise<z.output<typeof run> | null> => {
  const { hotelRuns } = await host.request(RunStandingDocument, { id });
  return records(run).parse(hotelRuns)[0] ?? null;
};
