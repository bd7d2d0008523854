import { goldenValues, type FieldChoice, type PinnedValues, type SourceProfile } from './survivorship.ts';

/** A record that belongs to a guest: a stay, a source profile, a case, a ledger entry. `recordId` is unique within `object`. */
export type GuestRecord = {
  object: string;
  recordId: string;
  guestId: string;
  /** The source profile that brought the record, where one did: what it brings while merged is its own guest's. */
  profileId?: string;
  /** The content of a `guestProfile`, from which the guest's values are chosen. */
  profile?: SourceProfile;
};

export type Move = { object: string; recordId: string; from: string; to: string };

/** The guest that a record belongs to when no merge counts. */
export type RecordHome = { object: string; recordId: string; home: string };

/** What is kept of a merge. `homes` covers what moved, and what stayed but would otherwise be given to the wrong guest. */
export type GuestMerge = {
  id: string;
  winner: string;
  loser: string;
  moved: Move[];
  homes: RecordHome[];
  fieldChoices: FieldChoice[];
  status: 'DONE' | 'UNDONE';
};

/** The guests concerned with all their records, and every merge among them, the oldest first. */
export type MergeState = {
  records: readonly GuestRecord[];
  merges: readonly GuestMerge[];
  /** Values that staff pinned, by guest; they stay with their guest through every merge. */
  pinned: Readonly<Record<string, PinnedValues>>;
};

/** What to do, and nothing else: `replay` names the guests whose totals are added up anew from the records they then own. */
export type MergePlan = {
  moves: Move[];
  merge: GuestMerge;
  replay: string[];
  fieldChoices: Record<string, FieldChoice[]>;
};
/** Why a merge or its undoing is not planned. `guestId` was given up for `winner`. */
export type MergeRefusal =
  | { code: 'ONE_GUEST' }
  | { code: 'MERGED_BEFORE' }
  | { code: 'GIVEN_UP'; guestId: string; winner: string }
  | { code: 'NO_SUCH_MERGE' }
  | { code: 'UNDONE_BEFORE' };
export type MergeOutcome = { kind: 'PLANNED'; plan: MergePlan } | { kind: 'REFUSED'; reason: MergeRefusal };

const keyOf = ({ object, recordId }: { object: string; recordId: string }): string =>
  JSON.stringify([object, recordId]);
const refused = (reason: MergeRefusal): MergeOutcome => ({ kind: 'REFUSED', reason });

/** Finds the guest that stands for another after the merges in force. */
const standIns = (merges: readonly GuestMerge[]): ((guestId: string) => string) => {
  const winnerOf = new Map(
    merges.filter(({ status }) => status === 'DONE').map(({ loser, winner }) => [loser, winner]),
  );
  return (guestId) => {
    let current = guestId;
    for (let next = winnerOf.get(current); next !== undefined; next = winnerOf.get(current)) current = next;
    return current;
  };
};

/**
 * Finds a record's home: what the latest merge in force noted, else its profile's home, else its owner. A note whose
 * guest is not stood for by the owner is out of date, because staff gave the record to someone else.
 */
const homes = ({ records, merges }: MergeState): ((record: GuestRecord) => string) => {
  const standIn = standIns(merges);
  const noted = new Map<string, string>();
  for (const merge of merges)
    if (merge.status === 'DONE') for (const note of merge.homes) noted.set(keyOf(note), note.home);
  const profiles = new Map(
    records.filter(({ object }) => object === 'guestProfile').map((record) => [record.recordId, record]),
  );
  const ownHome = (record: GuestRecord): string | undefined => {
    const note = noted.get(keyOf(record));
    return note !== undefined && standIn(note) === record.guestId ? note : undefined;
  };
  return (record) => {
    const own = ownHome(record);
    if (own !== undefined) return own;
    const profile = record.profileId === undefined ? undefined : profiles.get(record.profileId);
    const brought = profile && (ownHome(profile) ?? profile.guestId);
    return brought !== undefined && standIn(brought) === record.guestId ? brought : record.guestId;
  };
};

const withMoves = (records: readonly GuestRecord[], moves: readonly Move[]): GuestRecord[] => {
  const to = new Map(moves.map((move) => [keyOf(move), move.to]));
  return records.map((record) => ({ ...record, guestId: to.get(keyOf(record)) ?? record.guestId }));
};

/** The values a guest shows, from the profiles he owns and the pins of all he stands for; his own pins come first. */
export const fieldChoicesOf = (guestId: string, { records, merges, pinned }: MergeState): FieldChoice[] => {
  const standIn = standIns(merges);
  const others = merges
    .filter(({ status, loser }) => status === 'DONE' && standIn(loser) === guestId)
    .map(({ loser }) => loser);
  const pins = [guestId, ...others].reduceRight<PinnedValues>((all, id) => ({ ...all, ...pinned[id] }), {});
  return goldenValues(
    records.flatMap((record) => (record.guestId === guestId && record.profile ? [record.profile] : [])),
    pins,
  );
};

/** The state after a plan. The same plan a second time changes nothing. */
export const applyPlan = (state: MergeState, { moves, merge }: MergePlan): MergeState => ({
  ...state,
  records: withMoves(state.records, moves),
  merges: state.merges.some(({ id }) => id === merge.id)
    ? state.merges.map((one) => (one.id === merge.id ? merge : one))
    : [...state.merges, merge],
});

const planned = (state: MergeState, moves: Move[], merge: GuestMerge, replay: readonly string[]): MergePlan => {
  const after = applyPlan(state, { moves, merge, replay: [], fieldChoices: {} });
  const guests = [...new Set(replay)].toSorted();
  return {
    moves,
    merge,
    replay: guests,
    fieldChoices: Object.fromEntries(guests.map((id) => [id, fieldChoicesOf(id, after)])),
  };
};

/**
 * Plans to make two guests one: every record of the loser goes to the winner. Refused for a guest with himself, for
 * one that was given up already, and for an `id` that is taken.
 */
export const planMerge = (
  { id, winner, loser }: { id: string; winner: string; loser: string },
  state: MergeState,
): MergeOutcome => {
  const standIn = standIns(state.merges);
  if (winner === loser) return refused({ code: 'ONE_GUEST' });
  if (state.merges.some((merge) => merge.id === id)) return refused({ code: 'MERGED_BEFORE' });
  for (const guestId of [winner, loser])
    if (standIn(guestId) !== guestId) return refused({ code: 'GIVEN_UP', guestId, winner: standIn(guestId) });

  const moves = state.records
    .filter(({ guestId }) => guestId === loser)
    .map(({ object, recordId }): Move => ({ object, recordId, from: loser, to: winner }));
  const bare: GuestMerge = { id, winner, loser, moved: moves, homes: [], fieldChoices: [], status: 'DONE' };
  const homeNow = homes(state);
  const homeAfter = homes({ ...state, records: withMoves(state.records, moves), merges: [...state.merges, bare] });
  const noted = state.records
    .filter(
      (record) => record.guestId === loser || (record.guestId === winner && homeAfter(record) !== homeNow(record)),
    )
    .map((record): RecordHome => ({ object: record.object, recordId: record.recordId, home: homeNow(record) }));
  const plan = planned(state, moves, { ...bare, homes: noted }, [winner, loser]);
  return {
    kind: 'PLANNED',
    plan: { ...plan, merge: { ...plan.merge, fieldChoices: plan.fieldChoices[winner] ?? [] } },
  };
};

/**
 * Plans to undo a merge, in whatever order merges are undone: each record goes to the guest who stands for its home
 * once this merge no longer counts. Records that staff gave to someone else stay there; those created meanwhile stay
 * with the winner unless a profile of the loser brought them.
 */
export const planUndo = (mergeId: string, state: MergeState): MergeOutcome => {
  const merge = state.merges.find(({ id }) => id === mergeId);
  if (merge === undefined) return refused({ code: 'NO_SUCH_MERGE' });
  if (merge.status === 'UNDONE') return refused({ code: 'UNDONE_BEFORE' });
  const undone: GuestMerge = { ...merge, status: 'UNDONE' };
  const owner = standIns(state.merges)(merge.winner);
  const standIn = standIns(state.merges.map((one) => (one === merge ? undone : one)));
  const homeOf = homes(state);
  const moves = state.records.flatMap((record): Move[] => {
    const to = record.guestId === owner ? standIn(homeOf(record)) : owner;
    return to === owner ? [] : [{ object: record.object, recordId: record.recordId, from: owner, to }];
  });
  return { kind: 'PLANNED', plan: planned(state, moves, undone, [owner, merge.loser]) };
};
