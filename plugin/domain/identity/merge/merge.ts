import { addValues, carryEdits, type PersonValues } from './person-values.ts';
import { goldenValues, type FieldChoice, type PinnedValues, type SourceProfile } from './survivorship.ts';

/** By what records belong to a guest: an object and the column in which the guest stands. A stay has two of them. */
export const GUEST_LINKS = [
  'stay.guestId',
  'stay.bookerId',
  'roomPreference.personId',
  'sensitivePreference.personId',
  'guestFeedback.personId',
  'serviceCase.personId',
  'retentionTouch.personId',
  'loyaltyMembership.personId',
  'consentEvent.personId',
  'guestProfile.personId',
  'quote.personId',
  'matchCandidate.personId',
  'matchCandidate.otherPersonId',
  'opportunity.pointOfContactId',
  'taskTarget.targetPersonId',
  'noteTarget.targetPersonId',
  'attachment.targetPersonId',
] as const;
export type GuestLink = (typeof GUEST_LINKS)[number];

const PROFILE: GuestLink = 'guestProfile.personId';

/** A record that belongs to a guest: a stay, a source profile, a case, a card. `recordId` is unique within `object`. */
export type GuestRecord = {
  object: GuestLink;
  recordId: string;
  guestId: string;
  /** The source profile that brought the record, where one did: what it brings while merged is its own guest's. */
  profileId?: string | undefined;
  /** The guest by whose number the record came, where that is known and no profile is. */
  broughtFor?: string | undefined;
  /** The other guest of a pair that was compared: a pair does not become one of a guest with himself. */
  pairedWith?: string | null | undefined;
  /** The content of a `guestProfile`, from which the guest's values are chosen. */
  profile?: SourceProfile;
};

export type Move = { object: GuestLink; recordId: string; from: string; to: string };

/** The guest that a record belongs to when no merge counts. */
export type RecordHome = { object: GuestLink; recordId: string; home: string };

/**
 * Where a merge stands. PLANNED holds its two guests while it is worked out; MERGING has its plan recorded and is gone on
 * with until it is DONE, UNDOING until it is UNDONE. WITHDRAWN gave way to another of the same guests before it began.
 */
export type MergeStatus = 'PLANNED' | 'MERGING' | 'DONE' | 'UNDOING' | 'UNDONE' | 'WITHDRAWN';

/** What is kept of a merge. `homes` covers what moved, and what stayed but would otherwise be given to the wrong guest. */
export type GuestMerge = {
  id: string;
  winner: string;
  loser: string;
  moved: Move[];
  homes: RecordHome[];
  fieldChoices: FieldChoice[];
  /** What the records of the two say of themselves alone, without what merges added, by guest. */
  own: Readonly<Record<string, PersonValues>>;
  status: 'DONE' | 'UNDONE';
};

/** The guests concerned with all their records, and every merge among them, the oldest first. */
export type MergeState = {
  records: readonly GuestRecord[];
  merges: readonly GuestMerge[];
  /** Values that staff pinned, by guest; they stay with their guest through every merge. */
  pinned: Readonly<Record<string, PinnedValues>>;
  /** What the people's records say now, by guest; of those given up, what they said last. */
  values: Readonly<Record<string, PersonValues>>;
};

/** What to do, and nothing else: `replay` names the guests whose totals are added up anew from the records they then own. */
export type MergePlan = {
  moves: Move[];
  merge: GuestMerge;
  replay: string[];
  fieldChoices: Record<string, FieldChoice[]>;
  /** What the people's records are to say, by guest. */
  values: Record<string, PersonValues>;
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
 * Finds a record's home: what the latest merge in force noted, else the home of the profile or number that brought it, else
 * its owner. A note whose
 * guest is not stood for by the owner is out of date, because staff gave the record to someone else.
 */
const homes = ({ records, merges }: MergeState): ((record: GuestRecord) => string) => {
  const standIn = standIns(merges);
  const noted = new Map<string, string>();
  for (const merge of merges)
    if (merge.status === 'DONE') for (const note of merge.homes) noted.set(keyOf(note), note.home);
  const profiles = new Map(
    records.filter(({ object }) => object === PROFILE).map((record) => [record.recordId, record]),
  );
  const homeOf = (record: GuestRecord): string => {
    const profile = record.profileId === undefined ? undefined : profiles.get(record.profileId);
    const grounds = [noted.get(keyOf(record)), profile === undefined ? record.broughtFor : homeOf(profile)];
    return grounds.find((home) => home !== undefined && standIn(home) === record.guestId) ?? record.guestId;
  };
  return homeOf;
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

/** What a guest's record says of himself alone: as the latest merge in force noted it, else as it stands. */
const ownValues = ({ merges, values }: MergeState, guestId: string): PersonValues => {
  const noted = merges.findLast(({ status, own }) => status === 'DONE' && own[guestId] !== undefined);
  const own = noted?.own[guestId] ?? values[guestId];
  if (own === undefined) throw new Error('a guest is merged whose record was not loaded');
  return own;
};

/** What a guest's record says by itself and by the merges of `merges` that are in force. */
const valuesOf = (state: MergeState, merges: readonly GuestMerge[], guestId: string): PersonValues =>
  merges
    .filter(({ status, winner }) => status === 'DONE' && winner === guestId)
    .reduce((values, { loser }) => addValues(values, valuesOf(state, merges, loser)), ownValues(state, guestId));

/** What the merges in force made a guest's record say, whatever it says now. */
export const mergedValues = (state: MergeState, guestId: string): PersonValues =>
  valuesOf(state, state.merges, guestId);

/** The state after a plan. The same plan a second time changes nothing. */
export const applyPlan = (state: MergeState, { moves, merge, values }: MergePlan): MergeState => ({
  ...state,
  records: withMoves(state.records, moves),
  values: { ...state.values, ...values },
  merges: state.merges.some(({ id }) => id === merge.id)
    ? state.merges.map((one) => (one.id === merge.id ? merge : one))
    : [...state.merges, merge],
});

const planned = (
  state: MergeState,
  { moves, merge, values }: Pick<MergePlan, 'moves' | 'merge' | 'values'>,
  replay: readonly string[],
): MergePlan => {
  const after = applyPlan(state, { moves, merge, values, replay: [], fieldChoices: {} });
  const guests = [...new Set(replay)].toSorted();
  return {
    moves,
    merge,
    values,
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
    .filter(({ guestId, pairedWith }) => guestId === loser && pairedWith !== winner)
    .map(({ object, recordId }): Move => ({ object, recordId, from: loser, to: winner }));
  const own = Object.fromEntries(
    [winner, loser].map((guestId) => [
      guestId,
      carryEdits(valuesOf(state, state.merges, guestId), state.values[guestId]!, ownValues(state, guestId)),
    ]),
  );
  const bare: GuestMerge = { id, winner, loser, moved: moves, homes: [], fieldChoices: [], own, status: 'DONE' };
  const homeNow = homes(state);
  const homeAfter = homes({ ...state, records: withMoves(state.records, moves), merges: [...state.merges, bare] });
  const noted = state.records
    .filter(
      (record) => record.guestId === loser || (record.guestId === winner && homeAfter(record) !== homeNow(record)),
    )
    .map((record): RecordHome => ({ object: record.object, recordId: record.recordId, home: homeNow(record) }));
  const merged = { ...state, merges: [...state.merges, bare] };
  const values = {
    [winner]: carryEdits(
      valuesOf(merged, state.merges, winner),
      state.values[winner]!,
      valuesOf(merged, merged.merges, winner),
    ),
  };
  const plan = planned(state, { moves, merge: { ...bare, homes: noted }, values }, [winner, loser]);
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
  const without = state.merges.filter((one) => one !== merge);
  const values = {
    [owner]: carryEdits(valuesOf(state, state.merges, owner), state.values[owner]!, valuesOf(state, without, owner)),
    [merge.loser]: valuesOf(state, without, merge.loser),
  };
  return { kind: 'PLANNED', plan: planned(state, { moves, merge: undone, values }, [owner, merge.loser]) };
};
