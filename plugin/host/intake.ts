import * as z from 'zod/mini';
import type { IntakeRefusal } from '../domain/intake/commands.ts';
import type { Came } from '../domain/intake/silence.ts';
import type { IntakeProblem, TakenMessage } from '../domain/intake/taken.ts';
import type { RowProblem } from '../domain/imports/reasons.ts';
import { RUN_STATUSES, type RunProblem } from '../domain/runs/run.ts';
import { batches, type Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  AnyWaitingIntakeMessageDocument,
  ChangeMessagesDocument,
  CreateIntakeMessageDocument,
  EarlierIntakeMessageDocument,
  MessageToRepairDocument,
  ProfilesTakenByKeyDocument,
  RhythmOfSourcesDocument,
  SettleIntakeMessagesDocument,
  SourcesOfMessagesDocument,
  WaitingIntakeMessagesDocument,
} from './generated/documents.ts';
import { count, instant, number, read, recordId, recordIdOrNull, records, text } from './rows.ts';

/** A message that waits to be applied. Its `key` tells it from every other. */
export type WaitingMessage = {
  id: string;
  key: string;
  /** What the sending system is called. */
  source: string;
  receivedAt: string | null;
  content: TakenMessage;
};

/** Stores a message that has been checked. @returns its id; null where it is there already. */
export const storeMessage = async (
  host: Host,
  {
    source,
    ...data
  }: {
    key: string;
    name: string;
    source: string;
    /** The mark of the secret; nothing for a message that was fetched. */
    signedBy?: string;
    receivedAt: string;
    guestCount: number;
    stayCount: number;
    content: TakenMessage;
    problems: unknown;
    problem: string;
  },
): Promise<string | null> => {
  try {
    const { createIntakeMessage } = await host.request(CreateIntakeMessageDocument, {
      data: { ...data, sourceName: source, status: 'WAITING' },
    });
    return recordId.parse(createIntakeMessage?.id);
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return null;
    throw error;
  }
};

/** Notes that a message was refused: why, and what it said with personal data masked. An upsert by key: noted once. */
export const noteRefused = async (
  host: Host,
  {
    source,
    refusal,
    ...data
  }: {
    key: string;
    name: string;
    source: string;
    signedBy: string;
    receivedAt: string;
    refusal: IntakeRefusal;
    problem: string;
    excerpt: string;
  },
): Promise<void> => {
  await host.request(SettleIntakeMessagesDocument, {
    data: [{ ...data, sourceName: source, status: 'REFUSED', problems: refusal }],
  });
};

const nothing: TakenMessage = { guests: [], stays: [], cancellations: [] };
const waiting = records(
  read(
    z.object({ id: recordId, key: text, sourceName: text, receivedAt: instant, content: z.unknown() }),
    ({ sourceName, content, ...rest }): WaitingMessage => ({
      ...rest,
      source: sourceName,
      // The app alone writes it, as it has checked it.
      content: { ...nothing, ...(content as Partial<TakenMessage> | null) },
    }),
  ),
);

/** The messages that have waited longest, up to 50. */
export const waitingMessages = async (host: Host): Promise<WaitingMessage[]> =>
  waiting.parse((await host.request(WaitingIntakeMessagesDocument, {})).intakeMessages);

/** Whether a message waits to be applied, without what it says. */
export const isAnyWaiting = async (host: Host): Promise<boolean> => {
  const { intakeMessages } = await host.request(AnyWaitingIntakeMessageDocument, {});
  return records(z.object({ id: recordId })).parse(intakeMessages).length > 0;
};

/** Whether a message that was signed and came before an instant waits to be applied. */
export const isEarlierWaiting = async (host: Host, before: Date): Promise<boolean> => {
  const { intakeMessages } = await host.request(EarlierIntakeMessageDocument, { before: before.toISOString() });
  return records(z.object({ id: recordId })).parse(intakeMessages).length > 0;
};

/** What became of a message. What it said goes with that, as far as it was applied. */
export type SettledMessage = {
  id: string;
  key: string;
  status: 'DONE' | 'REJECTED';
  appliedAt: string;
  /** Left out where there is nothing to say beside what was said when it came. */
  problems?: unknown;
  problem?: string;
  content?: null;
};

/** Records what became of messages, in batches of 200. An upsert by id, so that repeating it changes nothing. */
export const settleMessages = async (host: Host, data: readonly SettledMessage[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(SettleIntakeMessagesDocument, { data: batch });
};

const profile = z.object({
  key: text,
  personId: recordIdOrNull,
  rawFields: z.unknown(),
  firstSeenAt: instant,
  changedAt: instant,
  version: number,
});

/** A source record as an intake has to know it. */
export type TakenProfile = z.infer<typeof profile>;

/** Source records by their keys: one request for each 200. */
export const profilesTaken = async (host: Host, keys: readonly string[]): Promise<Map<string, TakenProfile>> => {
  const found = new Map<string, TakenProfile>();
  for (const batch of batches(keys)) {
    const { guestProfiles } = await host.request(ProfilesTakenByKeyDocument, { keys: batch });
    for (const one of records(profile).parse(guestProfiles)) found.set(one.key, one);
  }
  return found;
};

/** Messages of a source in one state, signed with one secret. */
export type MessagesOfSource = { source: string; status: string; signedBy: string } & Came;

const cameNode = z.object({
  groupByDimensionValues: z.array(z.nullish(z.string())),
  totalCount: count,
  minReceivedAt: instant,
  maxReceivedAt: instant,
});
/** Groups of messages of which it is known when they came. */
const came = (groups: unknown): { of: string[]; came: Came }[] =>
  z
    .array(cameNode)
    .parse(groups ?? [])
    .flatMap(({ groupByDimensionValues, totalCount, minReceivedAt, maxReceivedAt }) =>
      minReceivedAt === null || maxReceivedAt === null
        ? []
        : [
            {
              of: groupByDimensionValues.map((value) => value ?? ''),
              came: { count: totalCount, firstAt: minReceivedAt, lastAt: maxReceivedAt },
            },
          ],
    );

// The app alone writes what is said of a message, as data: of one that could not be applied a list, of one that was refused why.
const said = read(z.unknown(), (value): IntakeProblem[] | IntakeRefusal | null =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || 'code' in value)
    ? (value as IntakeProblem[] | IntakeRefusal)
    : null,
);
const inTrouble = records(
  read(
    z.object({
      id: recordId,
      sourceName: text,
      status: z.enum(['REJECTED', 'REFUSED']),
      receivedAt: instant,
      problems: said,
      excerpt: text,
      content: z.unknown(),
    }),
    ({ sourceName, content, ...rest }) => ({
      ...rest,
      source: sourceName,
      content: { ...nothing, ...(content as Partial<TakenMessage> | null) },
    }),
  ),
);

const openRejects = records(
  z.object({
    id: recordId,
    rowNumber: number,
    sourceLine: text,
    problems: read(z.unknown(), (value) => (Array.isArray(value) ? (value as RowProblem[]) : [])),
    run: z.nullish(z.object({ id: recordId, name: text })),
  }),
);

/** A message that could not be applied, or that was refused. */
export type MessageInTrouble = z.infer<typeof inTrouble>[number];
/** A row of an import that somebody has to look at, with personal data masked. */
export type OpenReject = z.infer<typeof openRejects>[number];

/** Everything that has ever come, by source, and the latest that is wrong: of refused messages those since an instant. One request. */
export const messagesBySource = async (
  host: Host,
  since: Date,
): Promise<{
  groups: MessagesOfSource[];
  inTrouble: { messages: MessageInTrouble[]; total: number };
  rejects: { rows: OpenReject[]; total: number };
}> => {
  const answer = await host.request(SourcesOfMessagesDocument, { since: since.toISOString() });
  return {
    groups: came(answer.intakeMessagesGroupBy).map(({ of: [source, status, signedBy], came: of }) => ({
      source: source!,
      status: status!,
      signedBy: signedBy!,
      ...of,
    })),
    inTrouble: {
      messages: inTrouble.parse(answer.intakeMessages),
      total: count.parse(answer.intakeMessages?.totalCount),
    },
    rejects: { rows: openRejects.parse(answer.importRejects), total: count.parse(answer.importRejects?.totalCount) },
  };
};

const pullNode = records(
  z.object({
    id: recordId,
    key: text,
    status: z.enum(RUN_STATUSES),
    startedAt: instant,
    finishedAt: instant,
    nextTryAt: instant,
    readCount: count,
    // Written by the engine of runs alone.
    problem: read(z.unknown(), (value) => (value ?? null) as RunProblem | null),
  }),
);
/** How far the fetching from a system is. */
export type PullState = z.infer<typeof pullNode>[number];

/** What was taken of each source on each day (UTC) since an instant, and how far the fetching from systems is. One request. */
export const rhythmOfSources = async (
  host: Host,
  since: Date,
): Promise<{ days: ({ source: string; day: string } & Came)[]; pulls: PullState[] }> => {
  const answer = await host.request(RhythmOfSourcesDocument, { since: since.toISOString() });
  return {
    days: came(answer.intakeMessagesGroupBy).map(({ of: [source, day], came: of }) => ({
      source: source!,
      day: day!.slice(0, 10),
      ...of,
    })),
    pulls: pullNode.parse(answer.hotelRuns),
  };
};

/** What a message said that could not be applied, as far as it is still to be applied; null where there is none. */
export const messageToRepair = async (host: Host, id: string): Promise<TakenMessage | null> => {
  const { intakeMessages } = await host.request(MessageToRepairDocument, { id });
  const [found] = records(z.object({ status: z.string(), content: z.unknown() })).parse(intakeMessages);
  return found?.status === 'REJECTED' && found.content !== null
    ? { ...nothing, ...(found.content as Partial<TakenMessage>) }
    : null;
};

/** Changes up to 200 messages that are still in one of `from`. @returns the ids of those that were. */
export const changeMessages = async (
  host: Host,
  ids: readonly string[],
  from: readonly ('REJECTED' | 'REFUSED' | 'IGNORED')[],
  data: { status: 'WAITING' | 'IGNORED'; content?: TakenMessage },
): Promise<string[]> => {
  const { updateIntakeMessages } = await host.request(ChangeMessagesDocument, { ids: [...ids], from: [...from], data });
  return z
    .array(z.object({ id: recordId }))
    .parse(updateIntakeMessages ?? [])
    .map(({ id }) => id);
};
