import { asText, importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import {
  mergedValues,
  planMerge,
  planUndo,
  type GuestMerge,
  type GuestRecord,
  type MergeState,
  type Move,
  type RecordHome,
} from '../../domain/identity/merge/merge.ts';
import { withoutChosen, type PersonValues } from '../../domain/identity/merge/person-values.ts';
import type { Host } from '../../host/client.ts';
import { guestsWithSources } from '../../host/golden-record.ts';
import {
  changeMerge,
  createMerge,
  findMerges,
  giveUpGuest,
  mergeById,
  moveRecords,
  recordsOfGuests,
  takeBackGuest,
  type LoadedRecord,
  type RecordedMerge,
} from '../../host/merging.ts';
import { partCards } from '../loyalty/commands.ts';
import { recalculateGuests } from '../totals/recalculation.ts';
import type { Clock } from '../runs/run.ts';
import { refreshRecords } from './golden-record.ts';

// How a merge and its undoing are carried out. Where it stands is on its record: what is to move is noted there before
// anything moves, and every step may be repeated, so that whoever finds it half-way goes on, at the same time as another too.

/** A merge that a chain of others leads to; more than a hotel has, fewer than would go on for ever. */
const LONGEST_CHAIN = 20;

/** Those that count, or may yet. */
const isOpen = ({ status }: RecordedMerge): boolean => status !== 'UNDONE' && status !== 'WITHDRAWN';
/** Under way, one way or the other. */
export const isUnfinished = ({ status }: RecordedMerge): boolean =>
  status === 'PLANNED' || status === 'MERGING' || status === 'UNDOING';

/** Every merge that has to do with some guests, through however many others, the oldest first. One request for each link of the longest chain. */
export const mergesAround = async (host: Host, guestIds: readonly string[]): Promise<RecordedMerge[]> => {
  const merges = new Map<string, RecordedMerge>();
  const asked = new Set<string>();
  let asking = [...new Set(guestIds)];
  for (let link = 0; link < LONGEST_CHAIN && asking.length > 0; link += 1) {
    for (const id of asking) asked.add(id);
    const found = await findMerges(host, { or: [{ winnerId: { in: asking } }, { loserId: { in: asking } }] });
    for (const merge of found) merges.set(merge.id, merge);
    asking = [...new Set(found.filter(isOpen).flatMap(({ winner, loser }) => [winner, loser]))].filter(
      (id) => !asked.has(id),
    );
  }
  return [...merges.values()].toSorted(
    (one, other) => (one.mergedAt ?? '').localeCompare(other.mergedAt ?? '') || one.id.localeCompare(other.id),
  );
};

/** As the domain sees a merge: one that is being undone counts until it is. */
const counted = (merges: readonly RecordedMerge[]): GuestMerge[] =>
  merges
    .filter(({ status }) => status === 'DONE' || status === 'UNDOING')
    .map(({ id, winner, loser, moves, homes, own }) => ({
      id,
      winner,
      loser,
      moved: moves,
      homes,
      own,
      fieldChoices: [],
      status: 'DONE',
    }));

/** Which source record brought each record, or for whom it came where that is all that is known. */
const withOrigins = (
  loaded: readonly LoadedRecord[],
  values: MergeState['values'],
  merges: readonly GuestMerge[],
): GuestRecord[] => {
  const profiles = new Map(
    loaded.flatMap(({ object, recordId, key }) => (object === 'guestProfile.personId' ? [[key, recordId]] : [])),
  );
  const numbered = new Map(
    [...Object.entries(values), ...merges.flatMap(({ own }) => Object.entries(own))].flatMap(([guestId, person]) =>
      person.guestNumber === '' ? [] : [[importedProfileKey(person.guestNumber), guestId]],
    ),
  );
  return loaded.map(({ key, ...record }): GuestRecord => {
    if (key === '') return record;
    const isProfile = record.object === 'guestProfile.personId';
    return { ...record, ...(isProfile ? {} : { profileId: profiles.get(key) }), broughtFor: numbered.get(key) };
  });
};

const stateOf = async (
  host: Host,
  guestIds: readonly string[],
  merges: readonly RecordedMerge[],
): Promise<MergeState & { written: MergeState['values'] }> => {
  // What people wrote into the records is kept as values of theirs first, so that all that is left there is the app's.
  await refreshRecords(host, guestIds, { always: true });
  const { records, values } = await recordsOfGuests(host, guestIds);
  const guests = await guestsWithSources(host, guestIds);
  const inForce = counted(merges);
  const state: MergeState = { records: withOrigins(records, values, inForce), merges: inForce, pinned: {}, values };
  const said = guests.flatMap(({ sources }) => sources.map(({ says, staff }) => ({ says, staff })));
  const texts = (field: 'email' | 'phone'): string[] =>
    said.flatMap(({ says, staff }) => [
      asText(says[field]),
      ...(staff?.field === field ? [asText(staff.says ?? undefined)] : []),
    ]);
  const ownOf = (guestId: string, current: PersonValues): PersonValues =>
    inForce.some(({ own }) => own[guestId] !== undefined)
      ? withoutChosen(mergedValues(state, guestId), current, { emails: texts('email'), phones: texts('phone') })
      : current;
  return {
    ...state,
    written: values,
    values: Object.fromEntries(Object.entries(values).map(([id, current]) => [id, ownOf(id, current)])),
  };
};

/** Whom a guest stands for after the merges in force. */
export const standInOf = (merges: readonly RecordedMerge[], guestId: string): string => {
  const next = merges.find(({ status, loser }) => loser === guestId && (status === 'DONE' || status === 'UNDOING'));
  return next === undefined ? guestId : standInOf(merges, next.winner);
};

/** What a merge is to do, noted on its record; it gives way where another of the same guests is under way. */
const plan = async (host: Host, merge: RecordedMerge): Promise<RecordedMerge | null> => {
  const merges = await mergesAround(host, [merge.winner, merge.loser]);
  const state = await stateOf(host, [merge.winner, merge.loser], merges);
  const isTaken = merges.some((other) => other.id !== merge.id && isUnfinished(other));
  const isGone = [merge.winner, merge.loser].some((id) => state.values[id] === undefined);
  const outcome = isTaken || isGone ? null : planMerge(merge, state);
  if (outcome?.kind !== 'PLANNED') return changeMerge(host, merge.id, 'PLANNED', { status: 'WITHDRAWN' });
  const { moves, merge: planned, values } = outcome.plan;
  const blank: PersonValues = { ...state.written[merge.loser]!, emails: [] };
  return changeMerge(host, merge.id, 'PLANNED', {
    status: 'MERGING',
    moved: { moves, homes: planned.homes },
    snapshot: { own: { ...planned.own }, values: { ...values, [merge.loser]: blank } },
    fieldChoices: planned.fieldChoices,
  });
};

/**
 * The guest given up goes first, so that whatever follows events of what then moves no longer counts for him. Who looked him
 * up before may bring him something meanwhile, or write him back: then it is done again.
 */
const carryOut = async (host: Host, merge: RecordedMerge, clock: Clock): Promise<RecordedMerge | null> => {
  const { id, winner, loser, values } = merge;
  const said = values[winner];
  if (said === undefined) return changeMerge(host, id, 'MERGING', { status: 'WITHDRAWN' });
  await giveUpGuest(host, { winner, loser, values: said, loserValues: values[loser] });
  await moveRecords(host, merge.moves);
  const left = await recordsOfGuests(host, [loser]);
  const late = left.records
    .filter(({ pairedWith }) => pairedWith !== winner)
    .map(({ object, recordId }): Move => ({ object, recordId, from: loser, to: winner }));
  if (late.length > 0 || left.values[loser] !== undefined) {
    const homes = late.map(({ object, recordId }): RecordHome => ({ object, recordId, home: loser }));
    return changeMerge(host, id, 'MERGING', {
      moved: { moves: [...merge.moves, ...late], homes: [...merge.homes, ...homes] },
    });
  }
  await refreshRecords(host, [winner]);
  await recalculateGuests(host, [winner], clock);
  return changeMerge(host, id, 'MERGING', { status: 'DONE' });
};

const takeBack = async (host: Host, merge: RecordedMerge, clock: Clock): Promise<RecordedMerge | null> => {
  const merges = await mergesAround(host, [merge.winner, merge.loser]);
  const owner = standInOf(merges, merge.winner);
  const state = await stateOf(host, [owner, merge.loser], merges);
  // Where the guest who was kept is in the bin, there is nobody to give back from.
  const outcome = state.values[owner] === undefined ? null : planUndo(merge.id, state);
  if (outcome?.kind !== 'PLANNED') return changeMerge(host, merge.id, 'UNDOING', { status: 'DONE' });
  const { moves, values } = outcome.plan;
  await moveRecords(host, moves);
  await takeBackGuest(host, {
    winner: owner,
    values: values[owner]!,
    loser: merge.loser,
    loserValues: values[merge.loser]!,
  });
  if (merge.moves.some(({ object }) => object === 'loyaltyMembership.personId'))
    await partCards(host, [owner, merge.loser], merge.undoneBy, clock());
  await refreshRecords(host, [owner, merge.loser]);
  await recalculateGuests(host, [owner, merge.loser], clock);
  return changeMerge(host, merge.id, 'UNDOING', { status: 'UNDONE' });
};

/**
 * Goes on with a merge from where it stands until it is through. Another who does the same meanwhile does no harm.
 * @returns where it stands then: DONE, UNDONE or WITHDRAWN.
 */
export const finishMerge = async (host: Host, begun: RecordedMerge, clock: Clock): Promise<RecordedMerge> => {
  for (let merge = begun; ;) {
    let next: RecordedMerge | null;
    switch (merge.status) {
      case 'PLANNED':
        next = await plan(host, merge);
        break;
      case 'MERGING':
        next = await carryOut(host, merge, clock);
        break;
      case 'UNDOING':
        next = await takeBack(host, merge, clock);
        break;
      case 'DONE':
      case 'UNDONE':
      case 'WITHDRAWN':
        return merge;
      default:
        return merge.status satisfies never;
    }
    // Null where another was quicker: it stands further on now.
    merge = next ?? (await mergeById(host, merge.id)) ?? { ...merge, status: 'WITHDRAWN' };
  }
};

/** What became of a wish to merge or to undo. */
export type Begun = { merge: RecordedMerge } | { refused: { code: 'MERGE_UNDER_WAY' } | { code: 'UNDONE_BEFORE' } };

/** Records that a guest is given up for another. The same wish again goes on with the merge that is there. */
export const beginMerge = async (
  host: Host,
  { winner, loser, name, by }: { winner: string; loser: string; name: string; by: string },
  now: Date,
): Promise<Begun> => {
  const merges = await mergesAround(host, [winner, loser]);
  const same = merges.filter((merge) => merge.winner === winner && merge.loser === loser);
  const open = same.find((merge) => isOpen(merge) && merge.status !== 'UNDOING');
  if (open !== undefined) return { merge: open };
  if (merges.some(isUnfinished)) return { refused: { code: 'MERGE_UNDER_WAY' } };
  const merge = await createMerge(host, {
    key: `${winner}:${loser}:${same.length}`,
    name,
    winner,
    loser,
    mergedBy: by,
    mergedAt: now.toISOString(),
  });
  return merge === null ? { refused: { code: 'MERGE_UNDER_WAY' } } : { merge };
};

/** Takes a merge up to be undone, unless another of the same guests is under way. */
export const beginUndo = async (host: Host, merge: RecordedMerge, by: string, now: Date): Promise<Begun> => {
  if (merge.status === 'UNDOING') return { merge };
  if (merge.status !== 'DONE')
    return { refused: { code: merge.status === 'UNDONE' ? 'UNDONE_BEFORE' : 'MERGE_UNDER_WAY' } };
  const undoing = await changeMerge(host, merge.id, 'DONE', {
    status: 'UNDOING',
    undoneBy: by,
    undoneAt: now.toISOString(),
  });
  if (undoing === null) return { refused: { code: 'MERGE_UNDER_WAY' } };
  const others = await mergesAround(host, [merge.winner, merge.loser]);
  if (!others.some((other) => other.id !== merge.id && isUnfinished(other))) return { merge: undoing };
  await changeMerge(host, merge.id, 'UNDOING', { status: 'DONE' });
  return { refused: { code: 'MERGE_UNDER_WAY' } };
};

/** Merges that stand half-way, the oldest first. */
export const unfinishedMerges = (host: Host): Promise<RecordedMerge[]> =>
  findMerges(host, { status: { in: ['PLANNED', 'MERGING', 'UNDOING'] } });
