import * as z from 'zod';
import { rowKey } from '../../domain/imports/rows.ts';
import type { RowProblem } from '../../domain/imports/reasons.ts';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import type { IntakeProblem, TakenMessage } from '../../domain/intake/taken.ts';
import type { Host } from '../../host/client.ts';
import { settleMessages, waitingMessages, type WaitingMessage } from '../../host/intake.ts';
import { sayIntakeProblems } from '../../words/intake.ts';
import { importRows, type ImportSliceResult, type KindOfImport } from '../imports/write-rows.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { intakeGuests, type GuestGiven } from './guests.ts';
import { cancelStays, intakeStays } from './stays.ts';

/** One record of a message, and where it stands there. */
type Item<Value> = { message: WaitingMessage; of: string; key: string; value: Value };

/** What messages hold in a list, each with the key of its record. */
const itemsOf = <List extends keyof TakenMessage>(
  messages: readonly WaitingMessage[],
  list: List,
  keyOf: (value: TakenMessage[List][number], message: WaitingMessage) => string,
): Item<TakenMessage[List][number]>[] =>
  messages.flatMap((message) =>
    message.content[list].map((value, place) => ({
      message,
      of: `${list}.${place}`,
      key: keyOf(value, message),
      value,
    })),
  );

/** Records one round after the other: of one key each round has one, in the order in which they came. */
const rounds = <Value>(items: readonly Item<Value>[]): Item<Value>[][] => {
  const all: Item<Value>[][] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    const round = seen.get(item.key) ?? 0;
    seen.set(item.key, round + 1);
    (all[round] ??= []).push(item);
  }
  return all;
};

/** Problems after which there is nothing to repair: the message was right, and something newer was known. */
const isSettled = ({ code }: RowProblem): boolean =>
  code === 'LATE' || code === 'LEADS_BACK' || code === 'REINSTATED' || code === 'ERASED';

/**
 * Applies messages, guests first, because stays name them: a bounded number of requests for all of them together. Applied again,
 * nothing changes.
 */
const applyMessages = async (host: Host, messages: readonly WaitingMessage[], clock: Clock): Promise<RunCounts> => {
  if (messages.length === 0) return NOTHING_COUNTED;
  const told = new Map<string, IntakeProblem[]>(messages.map(({ id }) => [id, []]));
  const tell = ({ message, of }: Pick<Item<unknown>, 'message' | 'of'>, problems: RowProblem[]): void => {
    told.get(message.id)!.push({ of, problems });
  };
  /** Brings one of each key in, and notes what is to be said of it. */
  const bring = async <Kind extends 'guests' | 'stays', Stored extends { importFingerprint: string | null }, Record>(
    kind: KindOfImport<Kind, Stored, Record>,
    items: readonly Item<Parameters<KindOfImport<Kind, Stored, Record>['prepare']>[1][number]>[],
  ): Promise<ImportSliceResult> => {
    const result = await importRows(
      host,
      kind,
      items.map(({ value }, row) => ({ row, value })),
      { now: clock() },
    );
    for (const { row, problems } of result.rejected) tell(items[row]!, problems);
    return result;
  };
  /** @returns those of an erased guest, who has not stayed again as far as is known. */
  const bringGuests = async (round: readonly Item<TakenMessage['guests'][number]>[]) => {
    const given = new Map<string, GuestGiven>(
      round.map(({ key, value, message: { receivedAt } }) => [
        key,
        { ...value, receivedAt: receivedAt ?? clock().toISOString() },
      ]),
    );
    const { leftOut } = await bring(
      intakeGuests(given),
      round.map((item) => ({ ...item, value: item.value.row })),
    );
    return leftOut.map(({ row, problems }) => ({ item: round[row]!, problems }));
  };

  const guests = itemsOf(messages, 'guests', ({ row }) => rowKey.guests(row));
  const erased: Item<TakenMessage['guests'][number]>[] = [];
  for (const round of rounds(guests)) erased.push(...(await bringGuests(round)).map(({ item }) => item));
  const stays = itemsOf(messages, 'stays', ({ row }) => rowKey.stays(row));
  for (const round of rounds(stays)) {
    const byKey = new Map(round.map((item) => [item.key, item]));
    const stands = new Map(round.map(({ key, value }) => [key, value]));
    const { leftOut } = await bring(
      intakeStays(stands, (key, problem) => tell(byKey.get(key)!, [problem])),
      round.map((item) => ({ ...item, value: item.value.row })),
    );
    for (const { row, problems } of leftOut) tell(round[row]!, problems);
  }
  // A stay that came with him may be a new one: then he is a guest again.
  for (const round of rounds(erased)) for (const { item, problems } of await bringGuests(round)) tell(item, problems);
  const cancellations = itemsOf(
    messages,
    'cancellations',
    ({ row }, { source }) => `${source}:${row.confirmationNumber}`,
  );
  for (const round of rounds(cancellations)) {
    const problems = await cancelStays(
      host,
      round.map(({ key, value, message: { source, receivedAt } }) => ({
        ...value,
        key,
        source,
        receivedAt: receivedAt ?? clock().toISOString(),
      })),
    );
    for (const item of round) {
      const problem = problems.get(item.key);
      if (problem !== undefined) tell(item, [problem]);
    }
  }

  const language = await languageOfHotel(host);
  const settled = messages.map(({ id, key }) => {
    const problems = told.get(id)!;
    const isDone = problems.every(({ problems: found }) => found.every(isSettled));
    return {
      id,
      key,
      status: isDone ? ('DONE' as const) : ('REJECTED' as const),
      appliedAt: clock().toISOString(),
      ...(problems.length === 0 ? {} : { problems, problem: sayIntakeProblems(problems, language) }),
      ...(isDone ? { content: null } : {}),
    };
  });
  await settleMessages(host, settled);
  const rejected = settled.filter(({ status }) => status === 'REJECTED').length;
  return { read: messages.length, written: messages.length - rejected, unchanged: 0, rejected };
};

/** Applies the messages that wait, in the order in which they came. One run at a time does, so that none overtakes another. */
export const intake = pulled<{ waiting: true }, WaitingMessage>({
  kind: 'INTAKE',
  key: 'intake',
  // A real server keeps an empty object as nothing.
  cursor: z.object({ waiting: z.literal(true) }),
  first: () => ({ waiting: true }),
  page: async (host) => {
    const messages = await waitingMessages(host);
    // Until none waits: who takes one while an earlier one waits does not ask for it to be applied.
    return { items: messages, next: messages.length > 0 ? { waiting: true } : null };
  },
  work: applyMessages,
});
