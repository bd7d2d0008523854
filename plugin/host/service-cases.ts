import * as z from 'zod/mini';
import {
  CASE_STATUSES,
  SEVERITIES,
  type CaseClock,
  type CaseStatus,
  type Severity,
} from '../domain/service/case-clock.ts';
import { batches, type Host } from './client.ts';
import {
  CasesByIdDocument,
  CasesToEscalateDocument,
  OpenCasesOfGuestsDocument,
  SaveCasesDocument,
  SaveOpenCasesDocument,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { count, instant, number, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';
import { createTasks, targetsOf } from './tasks.ts';

const languageOnly = z.nullish(z.object({ language: z.nullish(z.string()) }));

const cases = records(
  read(
    z.object({
      id: recordId,
      name: text,
      kind: z.nullish(z.string()),
      severity: read(z.nullish(z.enum(SEVERITIES)), (value): Severity => value ?? 'MEDIUM'),
      status: read(z.nullish(z.enum(CASE_STATUSES)), (value): CaseStatus => value ?? 'OPEN'),
      openedAt: instant,
      createdAt: z.string(),
      resolvedAt: instant,
      dueAt: instant,
      escalationLevel: number,
      escalatedAt: instant,
      satisfactionAfter: number,
      personId: recordIdOrNull,
      person: z.nullish(z.object({ name: personName, guestLanguage: text })),
      ownerId: recordIdOrNull,
      propertyId: recordIdOrNull,
      property: languageOnly,
      stay: z.nullish(z.object({ propertyId: recordIdOrNull, property: languageOnly })),
    }),
    ({ person, property, stay, ...rest }) => ({
      ...rest,
      guest: person?.name ?? null,
      stayPropertyId: stay?.propertyId ?? null,
      /** A tag such as `ZH_TW`. */
      language: property?.language ?? stay?.property?.language ?? '',
    }),
  ),
);

/** A case as it is now. */
export type CaseNow = z.infer<typeof cases>[number];

/** Up to 200 cases. Deleted ones are absent. */
export const casesById = async (host: Host, ids: readonly string[]): Promise<CaseNow[]> =>
  cases.parse((await host.request(CasesByIdDocument, { ids: [...ids] })).serviceCases);

/** Up to 200 open cases that are due and have not gone up as far as can be, the earliest first. */
export const casesToEscalate = async (host: Host, now: Date): Promise<CaseNow[]> =>
  cases.parse((await host.request(CasesToEscalateDocument, { now: now.toISOString() })).serviceCases);

/** What is written on a case; what is absent stays. */
export type CaseWrite = { id: string } & Partial<
  CaseClock & { openedAt: string; resolvedAt: string | null; propertyId: string }
>;

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
      cases: batch.map(({ fields }) => fields),
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
