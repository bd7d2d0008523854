import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { writtenName } from '../../domain/guests/name.ts';
import { CASE_STATUSES, isOpenCase } from '../../domain/service/case-clock.ts';
import {
  caseClock,
  policyFor,
  withEntries,
  type CasePolicy,
  type LogEntry,
} from '../../domain/service/running-clock.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import {
  casesById,
  casesToMove,
  policyOfCase,
  refreshOpenCases,
  saveCases,
  type CaseNow,
  type CasesWithPolicies,
  type CaseTask,
  type CaseWrite,
} from '../../host/service-cases.ts';
import { languageOfProperty } from '../../words/language.ts';
import { CASE_TASK_WORDS, type CaseTaskReason } from '../../words/service.ts';
import { inWords } from '../../words/words.ts';
import { forgetOldTasks, isNamed, taskId, withheldOf } from './restricted.ts';

const caseFields = z
  .object({
    personId: z.string().nullish(),
    status: z.enum(CASE_STATUSES).nullish().catch(null),
    updatedAt: z.string().nullish(),
  })
  .nullish();
const caseEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: caseFields, after: caseFields }),
});
const caseEvents = eventsOf(caseEvent);

const DAY_MS = 86_400_000;
/** Complaints are called about, and what went wrong by itself. */
const CALLED_ABOUT: ReadonlySet<string> = new Set(['COMPLAINT', 'INCIDENT']);

const taskOf = (
  one: CaseNow,
  key: string,
  reason: CaseTaskReason,
  dueAt: string,
  assigneeId: string | null,
): CaseTask => {
  return {
    id: taskId(one.id, key),
    targetId: taskId(one.id, `${key}:target`),
    title: inWords(CASE_TASK_WORDS, reason, languageOfProperty(one.language)),
    body: one.name,
    dueAt,
    assigneeId,
    guestId: one.personId,
  };
};

/** Who sees to a case at a level: its owner, then whom the policy names; from the second level on nobody else is sure to. */
const whoSeesTo = (one: CaseNow, policy: CasePolicy, level: number): string | null =>
  level === 1 ? one.ownerId : level === 2 ? policy.levelTwoTo : policy.levelThreeTo;

const isSameMoment = (stored: string | null, due: string | null): boolean =>
  (stored === null ? null : Date.parse(stored)) === (due === null ? null : Date.parse(due));

/** What was heard of a case: entries of its log, and whether it was solved just now. */
type Heard = { entries: readonly LogEntry[]; wasSolved: boolean };
const NOTHING_HEARD: Heard = { entries: [], wasSolved: false };

/** The log with what was heard; where nothing was heard of its status, as from now on. */
const logOf = (one: CaseNow, openedAt: string, { entries }: Heard, now: Date): LogEntry[] => {
  const begun = withEntries(one.log ?? [{ at: openedAt, status: 'OPEN' }], entries);
  return begun.at(-1)?.status === one.status
    ? begun
    : withEntries(begun, [
        { at: (isOpenCase(one.status) ? null : one.resolvedAt) ?? now.toISOString(), status: one.status },
      ]);
};

/** What a case should be by its clock, and what is to be done because of it; null where it is so already. */
const settled = (
  found: CaseNow,
  policy: CasePolicy,
  heard: Heard,
  now: Date,
): { fields: CaseWrite; tasks: CaseTask[] } | null => {
  const kept = withheldOf(found);
  const one = kept.name === undefined ? found : { ...found, name: kept.name };
  const openedAt = one.openedAt ?? one.createdAt;
  const resolvedAt = isOpenCase(one.status) ? null : (one.resolvedAt ?? now.toISOString());
  const level = one.escalationLevel ?? 0;
  const log = logOf(one, openedAt, heard, now);
  const clock = caseClock({ ...one, openedAt, resolvedAt, log }, policy, now);
  const who = { name: one.name, guest: one.guest === null ? '' : writtenName(one.guest) };
  const fields: Omit<CaseWrite, 'id'> = {
    ...(one.openedAt === null ? { openedAt } : {}),
    ...(isSameMoment(one.resolvedAt, resolvedAt) ? {} : { resolvedAt }),
    ...(one.propertyId === null && one.stayPropertyId !== null ? { propertyId: one.stayPropertyId } : {}),
    ...(isSameMoment(one.dueAt, clock.dueAt) ? {} : { dueAt: clock.dueAt }),
    ...(isSameMoment(one.warnAt, clock.warnAt) ? {} : { warnAt: clock.warnAt }),
    ...(isSameMoment(one.clockAt, clock.clockAt) ? {} : { clockAt: clock.clockAt }),
    ...(level === clock.escalationLevel ? {} : { escalationLevel: clock.escalationLevel }),
    ...(isSameMoment(one.escalatedAt, clock.escalatedAt) ? {} : { escalatedAt: clock.escalatedAt }),
    ...(isDeepStrictEqual(one.log, log) ? {} : { log }),
    ...kept,
  };
  const isOpen = isOpenCase(one.status);
  // The clock was to move at the warning, and it is not past that already.
  const isWarned =
    isOpen &&
    clock.warnAt !== null &&
    isSameMoment(one.clockAt, clock.warnAt) &&
    clock.escalationLevel === 0 &&
    Date.parse(clock.warnAt) <= now.getTime();
  const tasks = [
    ...(isWarned ? [taskOf(one, 'warning', { code: 'DUE_SOON', ...who }, clock.dueAt, one.ownerId)] : []),
    ...(clock.escalationLevel > level && isOpen
      ? [
          taskOf(
            one,
            `level:${clock.escalationLevel}`,
            isSameMoment(one.guestEscalatedAt, clock.escalatedAt)
              ? { code: 'GUEST_NOT_CONTENT', ...who }
              : { code: 'OVERDUE', ...who, level: clock.escalationLevel },
            now.toISOString(),
            whoSeesTo(one, policy, clock.escalationLevel),
          ),
        ]
      : []),
    ...(heard.wasSolved &&
    !one.restricted &&
    CALLED_ABOUT.has(one.kind ?? '') &&
    one.personId !== null &&
    one.satisfactionAfter === null
      ? [
          taskOf(
            one,
            'follow-up',
            { code: 'ASK_WHETHER_CONTENT', ...who },
            new Date(now.getTime() + DAY_MS).toISOString(),
            one.ownerId,
          ),
        ]
      : []),
  ];
  return Object.keys(fields).length === 0 && tasks.length === 0 ? null : { fields: { id: one.id, ...fields }, tasks };
};

const settle = async (
  host: Host,
  { cases, policies }: CasesWithPolicies,
  heardOf: ReadonlyMap<string, Heard>,
  now: Date,
): Promise<number> => {
  const writes = cases.flatMap((one) => {
    const kept = policyFor(
      policies.map((policy) => ({ ...policy, ...policyOfCase(policy, one) })),
      { ...one, propertyId: one.propertyId ?? one.stayPropertyId },
    );
    return settled(one, kept ?? policyOfCase(null, one), heardOf.get(one.id) ?? NOTHING_HEARD, now) ?? [];
  });
  for (const one of cases) if (one.restricted && isNamed(one)) await forgetOldTasks(host, one.id);
  await saveCases(host, writes);
  return writes.length;
};

/** What the events of one batch say of each case. */
const heardIn = (events: z.infer<typeof caseEvents>): Map<string, Heard> => {
  const heard = new Map<string, Heard>();
  for (const {
    recordId,
    properties: { before, after },
  } of events) {
    const { entries, wasSolved } = heard.get(recordId) ?? NOTHING_HEARD;
    const hasMoved = before?.status && after?.status && before.status !== after.status;
    heard.set(recordId, {
      entries:
        hasMoved && after.status && after.updatedAt
          ? [...entries, { at: new Date(after.updatedAt).toISOString(), status: after.status }]
          : entries,
      wasSolved:
        wasSolved || Boolean(hasMoved && before.status && isOpenCase(before.status) && !isOpenCase(after.status!)),
    });
  }
  return heard;
};

/**
 * Follows cases that were opened, changed or deleted: their clock, the open cases of their guests, and the call after one was
 * solved. For a batch of 200: two requests where nothing is to be done, seven where everything is.
 */
export const followCases = async (host: Host, payload: unknown, now: Date): Promise<{ casesWritten: number }> => {
  const events = caseEvents.parse(payload);
  const heardOf = heardIn(events);
  let casesWritten = 0;
  for (const batch of batches(events)) {
    const found = await casesById(host, [...new Set(batch.map(({ recordId }) => recordId))]);
    casesWritten += await settle(host, found, heardOf, now);
    const guestIds = [
      ...found.cases.map(({ personId }) => personId),
      ...batch.flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId]),
    ].filter((id) => typeof id === 'string');
    await refreshOpenCases(host, guestIds);
  }
  return { casesWritten };
};

/**
 * Takes cases up whose time has run out and warns of those whose time runs out, also those that nobody looked at while the host
 * was down: the level is worked out from the log. Cases without a clock get theirs. One request where none is.
 */
export const escalateCases = async (host: Host, now: Date): Promise<{ casesWritten: number }> => {
  const found = await casesToMove(host, now);
  const casesWritten = await settle(host, found, new Map(), now);
  const unclocked = found.cases.flatMap(({ dueAt, personId }) =>
    dueAt === null && personId !== null ? [personId] : [],
  );
  await refreshOpenCases(host, unclocked);
  return { casesWritten };
};
