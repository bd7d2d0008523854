import * as z from 'zod/mini';
import { CASE_STATUSES, SEVERITIES, type CaseStatus, type Severity } from '../domain/service/case-clock.ts';
import {
  defaultPolicy,
  MOST_LEVELS,
  WARN_AT,
  type CaseClock,
  type CasePolicy,
  type LogEntry,
} from '../domain/service/running-clock.ts';
import { CASE_CATEGORIES } from '../domain/service/commands.ts';
import type { Withheld } from '../domain/service/restricted.ts';
import { minutesOfDay } from '../domain/service/working-time.ts';
import { batches, type Host } from './client.ts';
import {
  CasesByIdDocument,
  CasesToMoveDocument,
  OpenCasesOfGuestsDocument,
  SaveCasesDocument,
  SaveOpenCasesDocument,
  type ServiceCaseCreateInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  flag,
  instant,
  money,
  moneyInput,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  text,
  texts,
} from './rows.ts';
import { createTasks, targetsOf } from './tasks.ts';

const house = z.nullish(z.object({ language: z.nullish(z.string()), timeZone: text }));
const log = read(z.unknown(), (value): LogEntry[] | null => logEntries.safeParse(value).data ?? null);
const logEntries = z.array(z.object({ at: z.string(), status: z.enum(CASE_STATUSES) }));

const cases = records(
  read(
    z.object({
      id: recordId,
      name: text,
      kind: z.nullish(z.string()),
      category: read(z.nullish(z.enum(CASE_CATEGORIES)), (value) => value ?? null),
      severity: read(z.nullish(z.enum(SEVERITIES)), (value): Severity => value ?? 'MEDIUM'),
      status: read(z.nullish(z.enum(CASE_STATUSES)), (value): CaseStatus => value ?? 'OPEN'),
      openedAt: instant,
      createdAt: z.string(),
      resolvedAt: instant,
      dueAt: instant,
      escalationLevel: number,
      escalatedAt: instant,
      warnAt: instant,
      clockAt: instant,
      guestEscalatedAt: instant,
      /** Null for a case that no clock was kept of. */
      log,
      satisfactionAfter: number,
      restricted: flag,
      description: text,
      resolution: text,
      reply: text,
      compensation: money,
      cost: money,
      restrictedDescription: text,
      restrictedResolution: text,
      personId: recordIdOrNull,
      person: z.nullish(z.object({ name: personName, guestLanguage: text })),
      ownerId: recordIdOrNull,
      propertyId: recordIdOrNull,
      property: house,
      stay: z.nullish(z.object({ propertyId: recordIdOrNull, property: house })),
    }),
    ({ person, property, stay, ...rest }) => ({
      ...rest,
      guest: person?.name ?? null,
      stayPropertyId: stay?.propertyId ?? null,
      /** A tag such as `ZH_TW`. */
      language: property?.language ?? stay?.property?.language ?? '',
      timeZone: property?.timeZone || stay?.property?.timeZone || 'UTC',
    }),
  ),
);

/** A case as it is now. */
export type CaseNow = z.infer<typeof cases>[number];

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A policy as it is kept; its hours are those of the property of a case, so that the zone is the case's. */
export type KeptPolicy = Omit<CasePolicy, 'hours' | 'hoursToSolve'> & {
  hoursToSolve: number | null;
  hours: { opensAt: number; closesAt: number; weekdays: number[] } | null;
};

const policies = records(
  read(
    z.object({
      propertyId: recordIdOrNull,
      severities: texts,
      categories: texts,
      hoursToSolve: number,
      opensAt: text,
      closesAt: text,
      days: texts,
      pausesForGuest: z.nullish(z.boolean()),
      warnAtPercent: number,
      levels: number,
      levelTwoToId: recordIdOrNull,
      levelThreeToId: recordIdOrNull,
    }),
    ({ opensAt, closesAt, days, warnAtPercent, levels, levelTwoToId, levelThreeToId, ...rest }): KeptPolicy => {
      const [from, until] = [minutesOfDay(opensAt), minutesOfDay(closesAt)];
      const weekdays = WEEKDAYS.flatMap((name, index) => (days.includes(name) ? [index + 1] : []));
      return {
        ...rest,
        hoursToSolve: rest.hoursToSolve !== null && rest.hoursToSolve > 0 ? rest.hoursToSolve : null,
        pausesForGuest: rest.pausesForGuest ?? true,
        warnAt: warnAtPercent === null ? WARN_AT : warnAtPercent / 100,
        levels: levels ?? MOST_LEVELS,
        levelTwoTo: levelTwoToId,
        levelThreeTo: levelThreeToId,
        hours:
          weekdays.length === 0 && (from === null || until === null)
            ? null
            : {
                opensAt: from ?? 0,
                closesAt: until ?? 1_440,
                weekdays: weekdays.length === 0 ? EVERY_DAY : weekdays,
              },
      };
    },
  ),
);

/** Cases with the policies that their clocks may run by, in their order. */
export type CasesWithPolicies = { cases: CaseNow[]; policies: KeptPolicy[] };

/** The policy of a case with the zone and the time of its severity filled in. */
export const policyOfCase = (
  kept: KeptPolicy | null,
  { severity, timeZone }: Pick<CaseNow, 'severity' | 'timeZone'>,
): CasePolicy => {
  const standard = defaultPolicy(severity);
  if (kept === null)
    return { ...standard, propertyId: null, severities: [], categories: [], levelTwoTo: null, levelThreeTo: null };
  return {
    ...kept,
    hoursToSolve: kept.hoursToSolve ?? standard.hoursToSolve,
    hours: kept.hours === null ? null : { ...kept.hours, timeZone },
  };
};

/** Up to 200 cases. Deleted ones are absent. */
export const casesById = async (host: Host, ids: readonly string[]): Promise<CasesWithPolicies> => {
  const answer = await host.request(CasesByIdDocument, { ids: [...ids] });
  return { cases: cases.parse(answer.serviceCases), policies: policies.parse(answer.casePolicies) };
};

/** Up to 200 cases whose clock says something else by now, or that have none yet, the earliest first. */
export const casesToMove = async (host: Host, now: Date): Promise<CasesWithPolicies> => {
  const answer = await host.request(CasesToMoveDocument, { now: now.toISOString() });
  return { cases: cases.parse(answer.serviceCases), policies: policies.parse(answer.casePolicies) };
};

/** What is written on a case; what is absent stays. */
export type CaseWrite = { id: string } & Partial<
  CaseClock & { openedAt: string; resolvedAt: string | null; propertyId: string; log: LogEntry[]; restricted: true }
> &
  Withheld;

const caseInput = ({ compensation, cost, ...rest }: CaseWrite): ServiceCaseCreateInput => ({
  ...rest,
  ...(compensation === undefined ? {} : { compensation: moneyInput(compensation) }),
  ...(cost === undefined ? {} : { cost: moneyInput(cost) }),
});

/** A task about a case, named for good by its id. */
export type CaseTask = {
  id: string;
  targetId: string;
  title: string;
  body: string;
  dueAt: string;
  assigneeId: string | null;
  guestId: string | null;
};

/** Writes cases that exist and tasks about them, in a request for 50 and one for their tasks. Upserts by id, so that repeating it changes nothing. */
export const saveCases = async (
  host: Host,
  writes: readonly { fields: CaseWrite; tasks: readonly CaseTask[] }[],
): Promise<void> => {
  for (const batch of batches(writes, 50)) {
    const tasks = batch.flatMap((one) => one.tasks);
    const targets = targetsOf(tasks);
    await createTasks(host, tasks);
    await requestIncluded(host, SaveCasesDocument, {
      cases: batch.map(({ fields }) => caseInput(fields)),
      targets,
      asksForGuests: targets.length > 0,
    });
  }
};

const openCounts = z.array(z.object({ groupByDimensionValues: z.tuple([recordId]), totalCount: count }));
const people = records(z.object({ id: recordId, guestOpenCases: count }));

/** Puts right how many open cases guests have, where it is not so: one request for 200, one more where some are written. */
export const refreshOpenCases = async (host: Host, ids: Iterable<string>): Promise<number> => {
  let written = 0;
  for (const guestIds of batches([...new Set(ids)])) {
    const answer = await host.request(OpenCasesOfGuestsDocument, { guestIds, limit: guestIds.length });
    const open = new Map(
      openCounts
        .parse(answer.serviceCasesGroupBy ?? [])
        .map(({ groupByDimensionValues: [id], totalCount }) => [id, totalCount]),
    );
    const wrong = people
      .parse(answer.people)
      .flatMap(({ id, guestOpenCases }) =>
        guestOpenCases === (open.get(id) ?? 0) ? [] : [{ id, guestOpenCases: open.get(id) ?? 0 }],
      );
    if (wrong.length > 0) await host.request(SaveOpenCasesDocument, { people: wrong });
    written += wrong.length;
  }
  return written;
};
