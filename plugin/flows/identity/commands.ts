import type { MergeCommandOutcome, MergeCommandRefusal } from '../../domain/identity/merge/commands.ts';
import { pairKey } from '../../domain/identity/merge/pair.ts';
import { listedName, type PersonName } from '../../domain/stays/name.ts';
import type { Host } from '../../host/client.ts';
import { changePairs, createPair, isPairOf, mergeById, pairsAndPeople, type Pair } from '../../host/merging.ts';
import type { Clock } from '../runs/run.ts';
import type { Hosts } from '../stays/commands.ts';
import { beginMerge, beginUndo, finishMerge, mergesAround } from './merging.ts';

/** What a command came to: what is to be said with data beside it, or why nothing was done. */
export type MergeResult =
  | { said: MergeCommandOutcome[]; data: { mergeId?: string } }
  | { refused: MergeCommandRefusal | { code: 'GUEST_NOT_FOUND' } };

/** Two guests as whoever asks sees them, and what was said of them before. */
type Two = { one: string; other: string; pairs: readonly Pair[] };

const lookAt = async (asPerson: Host, one: string, other: string): Promise<Two | null> => {
  const { pairs, names } = await pairsAndPeople(asPerson, isPairOf(one, other), [one, other]);
  const [name, otherName] = [names.get(one), names.get(other)];
  if (name === undefined || otherName === undefined) return null;
  return { one: listedName(name), other: listedName(otherName), pairs };
};

/** Notes as the person that the two are looked at: whoever may change possible duplicates may decide. @returns his name. */
const takeUpPair = async (
  asPerson: Host,
  one: string,
  other: string,
  { one: name, other: otherName }: Two,
): Promise<string> => {
  const pair = {
    key: pairKey(one, other),
    name: `${name} – ${otherName}`,
    personId: one,
    otherPersonId: other,
  };
  const changed = await changePairs(asPerson, isPairOf(one, other), { name: pair.name });
  const [taken] = changed.length > 0 ? changed : [await createPair(asPerson, pair)];
  return (taken ?? (await changePairs(asPerson, isPairOf(one, other), { name: pair.name }))[0])?.writtenBy ?? '';
};

/**
 * Makes two guests one, as the person who asks: everything of the other goes to the one who is kept. The same again is
 * answered as done.
 * @throws HostError of kind REFUSED where the person may not change possible duplicates.
 */
export const mergeGuests = async (
  { asPerson, host }: Hosts,
  { keepId, otherId }: { keepId: string; otherId: string },
  clock: Clock,
): Promise<MergeResult> => {
  if (keepId === otherId) return { refused: { code: 'ONE_GUEST' } };
  const two = await lookAt(asPerson, keepId, otherId);
  if (two === null) {
    const asked = (await mergesAround(host, [keepId, otherId])).find(
      ({ winner, loser, status }) =>
        winner === keepId && loser === otherId && (status === 'DONE' || status === 'MERGING'),
    );
    if (asked === undefined) return { refused: { code: 'GUEST_NOT_FOUND' } };
    // Of one that is under way the guest given up is in the bin already.
    const { id, status } = await finishMerge(host, asked, clock);
    return status === 'DONE'
      ? { said: [{ code: 'MERGED_ALREADY' }], data: { mergeId: id } }
      : { refused: { code: 'MERGE_UNDER_WAY' } };
  }
  if (two.pairs.some(({ status }) => status === 'DIFFERENT'))
    return { refused: { code: 'KEPT_APART', guest: two.one, other: two.other } };
  const by = await takeUpPair(asPerson, keepId, otherId, two);
  const result = await mergeInto(host, { keepId, otherId, kept: two.one, by }, clock);
  if ('said' in result)
    await changePairs(asPerson, isPairOf(keepId, otherId), {
      status: 'SAME',
      decidedBy: by,
      decidedAt: clock().toISOString(),
    });
  return result;
};

/** Merges two guests of whom it is decided, by `by`. `kept` is the name under which the one is kept. */
export const mergeInto = async (
  host: Host,
  { keepId, otherId, kept, by }: { keepId: string; otherId: string; kept: string; by: string },
  clock: Clock,
): Promise<MergeResult> => {
  const begun = await beginMerge(host, { winner: keepId, loser: otherId, name: kept, by }, clock());
  if ('refused' in begun) return begun;
  const merge = await finishMerge(host, begun.merge, clock);
  return merge.status === 'DONE'
    ? { said: [{ code: 'GUESTS_MERGED', kept, records: merge.moves.length }], data: { mergeId: merge.id } }
    : { refused: { code: 'MERGE_UNDER_WAY' } };
};

/**
 * Undoes a merge, as the person who asks, in whatever order merges are undone. The pair is open again.
 * @throws HostError of kind REFUSED where the person may not change possible duplicates.
 */
export const undoMerge = async (
  { asPerson, host }: Hosts,
  { mergeId }: { mergeId: string },
  clock: Clock,
): Promise<MergeResult> => {
  const merge = await mergeById(asPerson, mergeId);
  if (merge === null) return { refused: { code: 'NO_SUCH_MERGE' } };
  const { winner, loser } = merge;
  const named = merge.own[loser];
  const name: PersonName = { firstName: named?.firstName ?? '', lastName: named?.lastName ?? '' };
  const by = await takeUpPair(asPerson, winner, loser, { one: '', other: listedName(name), pairs: [] });
  const begun = await beginUndo(host, merge, by, clock());
  if ('refused' in begun) return begun;
  // Before the other guest is back: who still follows the decision would take two guests and "same" for a wish to merge them.
  const reopened = await changePairs(
    asPerson,
    { and: [isPairOf(winner, loser), { status: { eq: 'SAME' } }] },
    {
      status: 'OPEN',
      // Whoever undid it knows better than what is found again.
      certainty: 'STAFF',
      decidedBy: '',
      decidedAt: null,
    },
  );
  const undone = await finishMerge(host, begun.merge, clock);
  if (undone.status !== 'UNDONE') {
    if (reopened.length > 0)
      await changePairs(
        asPerson,
        { id: { in: reopened.map(({ id }) => id) } },
        { status: 'SAME', decidedBy: merge.mergedBy, decidedAt: merge.mergedAt },
      );
    return { refused: { code: 'MERGE_UNDER_WAY' } };
  }
  return {
    said: [{ code: 'MERGE_UNDONE', restored: listedName(name), records: merge.moves.length }],
    data: { mergeId },
  };
};

/** Keeps two guests apart for good, as the person who asks. */
export const keepApart = async (
  { asPerson }: Hosts,
  { guestId, otherId }: { guestId: string; otherId: string },
  clock: Clock,
): Promise<MergeResult> => {
  if (guestId === otherId) return { refused: { code: 'ONE_GUEST' } };
  const two = await lookAt(asPerson, guestId, otherId);
  if (two === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const by = await takeUpPair(asPerson, guestId, otherId, two);
  await changePairs(asPerson, isPairOf(guestId, otherId), {
    status: 'DIFFERENT',
    decidedBy: by,
    decidedAt: clock().toISOString(),
  });
  return { said: [{ code: 'KEPT_APART_FROM_NOW', guest: two.one, other: two.other }], data: {} };
};
