import { v5 } from 'uuid';
import * as z from 'zod';
import { NOTHING_COUNTED, type RunStatus } from '../../domain/runs/run.ts';
import {
  countsOf,
  HANDED_KINDS,
  movesBack,
  movesOf,
  shareOut,
  type HandedCounts,
  type HandoverOutcome,
  type HandoverRefusal,
  type Move,
} from '../../domain/sales/handover.ts';
import type { Host } from '../../host/client.ts';
import { allStaff, handovers, heldBy, moveRecords, noteOn } from '../../host/handover.ts';
import type { Run } from '../../host/runs.ts';
import type { StaffMember } from '../../host/staff.ts';
import { HANDOVER_NOTE } from '../../words/handover.ts';
import { RUN_NAMES } from '../../words/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { stepped, type PulledKind } from '../runs/run.ts';

const NOTES = '9b2f1c1e-0d0c-4f43-8a66-3f5d1a7e6b90';

const move = z.object({ kind: z.enum(HANDED_KINDS), fromId: z.string(), toId: z.string(), ids: z.array(z.string()) });

/** What a handover is of: kept in every cursor, so that a run can be repeated. */
const asked = z.object({
  /** What the notes are told apart by. */
  key: z.string(),
  fromId: z.string(),
  toIds: z.array(z.string()),
  /** The moves where they are settled, as on the way back; null where they are to be shared out. */
  settled: z.array(move).nullable(),
});
type AskedFor = z.infer<typeof asked>;
const cursor = z.discriminatedUnion('of', [
  asked.extend({ of: z.literal('SHARES') }),
  asked.extend({ of: z.literal('MOVES'), moves: z.array(move), at: z.number(), moved: z.array(move) }),
  asked.extend({ of: z.literal('NOTES'), moved: z.array(move) }),
]);
type Cursor = z.infer<typeof cursor>;

/** What a handover came to, as its run keeps it. */
const result = z.object({ fromId: z.string(), toIds: z.array(z.string()), moved: z.array(move) });
type Handed = z.infer<typeof result>;

const namesOf = (members: readonly StaffMember[]): ((id: string) => string) => {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
};

/** Writes on every record that can carry a note who had it before and who has it now. */
const writeNotes = async (host: Host, { key, moved }: { key: string; moved: readonly Move[] }): Promise<void> => {
  const nameOf = namesOf(await allStaff(host));
  const say = HANDOVER_NOTE[await languageOfHotel(host)];
  for (const [pair, own] of Map.groupBy(moved, ({ fromId, toId }) => `${fromId}:${toId}`)) {
    const [{ fromId, toId }] = own as [Move];
    const title = say(nameOf(fromId), nameOf(toId));
    await noteOn(host, { id: v5(`${key}:${pair}`, NOTES), title, body: '' }, own, (id) => v5(`${key}:${id}`, NOTES));
  }
};

const beginning = ({ key, fromId, toIds, settled }: AskedFor): Cursor => ({
  of: 'SHARES',
  key,
  fromId,
  toIds,
  settled,
});

/**
 * Hands over: first it is settled who takes what, and kept; then it is moved, piece by piece; then notes say so. Killed at any
 * point it goes on with the same piece, which ends as doing it once.
 */
export const handover = stepped<Cursor>({
  kind: 'HANDOVER',
  key: 'handover',
  cursor,
  first: (previous) => beginning(asked.parse(previous?.cursor)),
  step: async (host, at) => {
    switch (at.of) {
      case 'SHARES': {
        const { fromId, toIds, settled } = at;
        const moves = settled ?? movesOf(shareOut(await heldBy(host, fromId), toIds), fromId);
        return { counts: NOTHING_COUNTED, next: { ...at, of: 'MOVES', moves, at: 0, moved: [] } };
      }
      case 'MOVES': {
        const { moves, moved } = at;
        const current = moves[at.at];
        if (current === undefined) return { counts: NOTHING_COUNTED, next: { ...at, of: 'NOTES' } };
        const ids = await moveRecords(host, current);
        const [read, written] = [current.ids.length, ids.length];
        return {
          counts: { ...NOTHING_COUNTED, read, written, unchanged: read - written },
          next: { ...at, at: at.at + 1, moved: [...moved, { ...current, ids }] },
        };
      }
      default: {
        const { fromId, toIds, moved } = at;
        await writeNotes(host, at);
        return {
          counts: NOTHING_COUNTED,
          next: null,
          last: beginning(at),
          result: { fromId, toIds, moved } satisfies Handed,
        };
      }
    }
  },
});

type Asked = { fromId: string; toIds: readonly string[] };

/** Who hands over to whom, as whoever asks sees them; or why that cannot be. */
const people = async (
  asPerson: Host,
  { fromId, toIds }: Asked,
): Promise<{ members: StaffMember[]; nameOf: (id: string) => string } | { refused: HandoverRefusal }> => {
  const members = await allStaff(asPerson);
  const nameOf = namesOf(members);
  if ([fromId, ...toIds].some((id) => members.every((member) => member.id !== id)))
    return { refused: { code: 'MEMBER_NOT_FOUND' } };
  return toIds.includes(fromId)
    ? { refused: { code: 'HANDED_TO_HIMSELF', name: nameOf(fromId) } }
    : { members, nameOf };
};

/** Names shown of what each takes over. */
const MOST_NAMES = 10;

/** What a handover would do, without doing it. */
export const previewHandover = async (asPerson: Host, given: Asked) => {
  const found = await people(asPerson, given);
  if ('refused' in found) return found;
  const shares = shareOut(await heldBy(asPerson, given.fromId), given.toIds);
  return {
    data: {
      shares: shares.map(({ toId, records }) => ({
        toId,
        name: found.nameOf(toId),
        kinds: HANDED_KINDS.map((kind) => {
          const own = records.filter((record) => record.kind === kind);
          return { kind, count: own.length, names: own.slice(0, MOST_NAMES).map(({ name }) => name) };
        }),
      })),
    },
  };
};
export type HandoverPreview = Extract<Awaited<ReturnType<typeof previewHandover>>, { data: object }>['data'];

/** A handover that was made, and whether it can be taken back. */
export type HandoverMade = { id: string; name: string; status: RunStatus; on: string | null; canBeTakenBack: boolean };

const keyBack = (runId: string): string => `handover:back:${runId}`;

/** The handovers that were made last, as whoever asks may see them. */
export const listHandovers = async (asPerson: Host): Promise<HandoverMade[]> => {
  const runs = await handovers(asPerson, 'ALL');
  const keys = new Set(runs.map(({ key }) => key));
  return runs.map(({ id, key, name, status, startedAt, result: came }) => ({
    id,
    name,
    status,
    on: startedAt,
    canBeTakenBack: came !== null && came !== undefined && !key.startsWith(keyBack('')) && !keys.has(keyBack(id)),
  }));
};

type Start = (kind: PulledKind) => Promise<Run>;
export type HandoverDone =
  | { said: HandoverOutcome[]; data: { runId: string; moved: HandedCounts | null } }
  | { refused: HandoverRefusal };

/** What a run that was started came to by now. */
const ended = async (
  host: Host,
  run: Run,
  say: (handed: Handed) => HandoverOutcome,
  from: string,
): Promise<HandoverDone> => {
  const [came] = await handovers(host, { id: run.id });
  const handed = result.safeParse(came?.result);
  return handed.success
    ? { said: [say(handed.data)], data: { runId: run.id, moved: countsOf(handed.data.moved) } }
    : { said: [{ code: 'HANDOVER_GOES_ON', from }], data: { runId: run.id, moved: null } };
};

/**
 * Hands over what somebody has to others. Asked again under the same `requestId` it is the same handover, and says what that did.
 * @param start starts a run as the person who asks, which takes the right to see and change runs
 */
export const handOver = async (
  asPerson: Host,
  { fromId, toIds, requestId }: Asked & { requestId: string },
  start: Start,
): Promise<HandoverDone> => {
  const found = await people(asPerson, { fromId, toIds });
  if ('refused' in found) return found;
  const [from, to] = [found.nameOf(fromId), toIds.map(found.nameOf)];
  const key = `handover:${fromId}:${requestId}`;
  const say = (handed: Handed): HandoverOutcome => ({ code: 'HANDED_OVER', from, to, ...countsOf(handed.moved) });
  const [before] = await handovers(asPerson, { keys: [key] });
  const had = result.safeParse(before?.result);
  if (before !== undefined && had.success)
    return { said: [say(had.data)], data: { runId: before.id, moved: countsOf(had.data.moved) } };
  if (before === undefined && (await heldBy(asPerson, fromId)).length === 0)
    return { refused: { code: 'NOTHING_TO_HAND_OVER', name: from } };
  const run = await start({
    ...handover,
    key,
    named: `${RUN_NAMES.HANDOVER[await languageOfHotel(asPerson)]}: ${from} → ${to.join(', ')}`,
    first: () => beginning({ key, fromId, toIds: [...toIds], settled: null }),
  });
  return ended(asPerson, run, say, from);
};

/** Gives back what a handover moved, where it is still with whoever took it over. */
export const takeBack = async (asPerson: Host, runId: string, start: Start): Promise<HandoverDone> => {
  const [made] = await handovers(asPerson, { id: runId });
  if (made === undefined || made.key.startsWith(keyBack(''))) return { refused: { code: 'HANDOVER_NOT_FOUND' } };
  const handed = result.safeParse(made.result);
  if (!handed.success) return { refused: { code: 'HANDOVER_UNDER_WAY', name: made.name } };
  const key = keyBack(runId);
  const [before] = await handovers(asPerson, { keys: [key] });
  if (result.safeParse(before?.result).success) return { refused: { code: 'TAKEN_BACK_BEFORE', name: made.name } };
  const { fromId, toIds, moved } = handed.data;
  const nameOf = namesOf(await allStaff(asPerson));
  const from = nameOf(fromId);
  const run = await start({
    ...handover,
    key,
    named: `${RUN_NAMES.HANDOVER[await languageOfHotel(asPerson)]}: ${toIds.map(nameOf).join(', ')} → ${from}`,
    first: () => beginning({ key, fromId, toIds, settled: movesBack(moved) }),
  });
  return ended(asPerson, run, (back) => ({ code: 'HANDOVER_TAKEN_BACK', from, ...countsOf(back.moved) }), from);
};
