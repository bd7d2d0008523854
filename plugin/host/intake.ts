import * as z from 'zod/mini';
import type { TakenMessage } from '../domain/intake/taken.ts';
import { batches, type Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  CreateIntakeMessageDocument,
  ProfilesTakenByKeyDocument,
  SettleIntakeMessagesDocument,
  WaitingIntakeMessagesDocument,
} from './generated/documents.ts';
import { instant, number, page, read, recordId, recordIdOrNull, records, text } from './rows.ts';

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

const nothing: TakenMessage = { guests: [], stays: [], cancellations: [] };
const waiting = page(
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

/** The messages that have waited longest, up to 50, and whether there are more. */
export const waitingMessages = async (host: Host): Promise<{ messages: WaitingMessage[]; hasMore: boolean }> => {
  const { edges, pageInfo } = waiting.parse((await host.request(WaitingIntakeMessagesDocument, {})).intakeMessages);
  return { messages: edges.map(({ node }) => node), hasMore: pageInfo.hasNextPage };
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
