import { v5 } from 'uuid';
import * as z from 'zod';
import { writtenName } from '../../domain/guests/name.ts';
import { caseClock, isOpenCase } from '../../domain/service/case-clock.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import {
  casesById,
  casesToEscalate,
  refreshOpenCases,
  saveCases,
  type CaseNow,
  type CaseTask,
  type CaseWrite,
} from '../../host/service-cases.ts';
import { languageOfProperty } from '../../words/language.ts';
import { CASE_TASK_WORDS, type CaseTaskReason } from '../../words/service.ts';
import { inWords } from '../../words/words.ts';

const caseFields = z.object({ personId: z.string().nullish(), status: z.string().nullish() }).nullish();
const caseEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: caseFields, after: caseFields }),
});
const caseEvents = eventsOf(caseEvent);

/** Names tasks about cases for good, so that one that was given is not given again. */
const TASKS = '8b1f0a52-6d1b-4c37-9c39-0c5d3f3d2b61';
const DAY_MS = 86_400_000;
/** Complaints are called about, and what went wrong by itself. */
const CALLED_ABOUT: ReadonlySet<string> = new Set(['COMPLAINT', 'INCIDENT']);

const taskOf = (one: CaseNow, key: string, reason: CaseTaskReason, dueAt: string, isOwners: boolean): CaseTask => {
  const id = v5(`${one.id}:${key}`, TASKS);
  return {
    id,
    targetId: v5(`${one.id}:${key}:target`, TASKS),
    title: inWords(CASE_TASK_WORDS, reason, languageOfProperty(one.language)),
    body: one.name,
    dueAt,
    assigneeId: isOwners ? one.ownerId : null,
    guestId: one.personId,
  };
};

/** What a case should be by its clock, and what is to be done because of it; null where it is so already. */
const settled = (one: CaseNow, wasSolvedNow: boolean, now: Date): { fields: CaseWrite; tasks: CaseTask[] } | null => {
  const openedAt = one.openedAt ?? one.createdAt;
  const resolvedAt = isOpenCase(one.status) ? null : (one.resolvedAt ?? now.toISOString());
  const level = one.escalationLevel ?? 0;
  const clock = caseClock({ ...one, openedAt, resolvedAt }, level, now);
  const who = { name: one.name, guest: one.guest === null ? '' : writtenName(one.guest) };
  const sameMoment = (stored: string | null, due: string | null): boolean =>
    (stored === null ? null : Date.parse(stored)) === (due === null ? null : Date.parse(due));
  const fields: Omit<CaseWrite, 'id'> = {
    ...(one.openedAt === null ? { openedAt } : {}),
    ...(sameMoment(one.resolvedAt, resolvedAt) ? {} : { resolvedAt }),
    ...(one.propertyId === null && one.stayPropertyId !== null ? { propertyId: one.stayPropertyId } : {}),
    ...(sameMoment(one.dueAt, clock.dueAt) ? {} : { dueAt: clock.dueAt }),
    ...(level === clock.escalationLevel ? {} : { escalationLevel: clock.escalationLevel }),
    ...(sameMoment(one.escalatedAt, clock.escalatedAt) ? {} : { escalatedAt: clock.escalatedAt }),
  };
  const tasks = [
    ...(clock.escalationLevel > level && isOpenCase(one.status)
      ? [
          taskOf(
            one,
            `level:${clock.escalationLevel}`,
            { code: 'OVERDUE', ...who, level: clock.escalationLevel },
            now.toISOString(),
            // The owner knows; from the second level on somebody else has to.
            clock.escalationLevel === 1,
          ),
        ]
      : []),
    ...(wasSolvedNow && CALLED_ABOUT.has(one.kind ?? '') && one.personId !== null && one.satisfactionAfter === null
      ? [
          taskOf(
            one,
            'follow-up',
            { code: 'ASK_WHETHER_CONTENT', ...who },
            new Date(now.getTime() + DAY_MS).toISOString(),
            true,
          ),
        ]
      : []),
  ];
  return Object.keys(fields).length === 0 && tasks.length === 0 ? null : { fields: { id: one.id, ...fields }, tasks };
};

const settle = async (
  host: Host,
  cases: readonly CaseNow[],
  solvedNow: ReadonlySet<string>,
  now: Date,
): Promise<number> => {
  const writes = cases.flatMap((one) => settled(one, solvedNow.has(one.id), now) ?? []);
  await saveCases(host, writes);
  return writes.length;
};

/**
 * Follows cases that were opened, changed or deleted: their clock, the open cases of their guests, and the call after one was
 * solved. For a batch of 200: two requests where nothing is to be done, seven where everything is.
 */
export const followCases = async (host: Host, payload: unknown, now: Date): Promise<{ casesWritten: number }> => {
  const events = caseEvents.parse(payload);
  const isSolved = (status: string | null | undefined): boolean => status === 'RESOLVED' || status === 'CLOSED';
  const solvedNow = new Set(
    events.flatMap(({ recordId, properties: { before, after } }) =>
      before && !isSolved(before.status) && isSolved(after?.status) ? [recordId] : [],
    ),
  );
  let casesWritten = 0;
  for (const batch of batches(events)) {
    const cases = await casesById(host, [...new Set(batch.map(({ recordId }) => recordId))]);
    casesWritten += await settle(host, cases, solvedNow, now);
    const guestIds = [
      ...cases.map(({ personId }) => personId),
      ...batch.flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId]),
    ].filter((id) => typeof id === 'string');
    await refreshOpenCases(host, guestIds);
  }
  return { casesWritten };
};

/**
 * Takes cases up whose time has run out, also those that nobody looked at while the host was down: the level is worked out from
 * when the case was opened. Cases without a clock get theirs. One request where none is.
 */
export const escalateCases = async (host: Host, now: Date): Promise<{ casesWritten: number }> => {
  const cases = await casesToEscalate(host, now);
  const casesWritten = await settle(host, cases, new Set(), now);
  const unclocked = cases.flatMap(({ dueAt, personId }) => (dueAt === null && personId !== null ? [personId] : []));
  await refreshOpenCases(host, unclocked);
  return { casesWritten };
};
