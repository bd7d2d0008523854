import type { Entitlement } from '../loyalty/entitlement.ts';
import type { MemberSituation, Settled } from '../loyalty/members.ts';
import type { RecordedFit, RecordedRoomType } from '../preferences/housing.ts';
import type { Preference } from '../preferences/preference.ts';
import type { FloorBands, Room } from '../preferences/room.ts';
import type { CompletedStay, RecordedStay } from './completed.ts';
import type { GuestScore, KeptModel } from '../retention/guest-score.ts';
import type { GuestTotals, StayGroup } from './guest-totals.ts';

/**
 * A guest of whom some stays are in a situation, or were a moment ago, with the other stays, those that count. `isGuest`
 * tells who is known as one without any stay; of one who `isErased` nothing is said but how many stays there were.
 */
export type GuestSituation = {
  id: string;
  isGuest: boolean;
  isErased?: boolean;
  otherStays: readonly StayGroup[];
};

/** What there is to say of the room of a stay: what was booked, the room or its type, and what the guest wants lastingly. */
export type RoomSituation = {
  booked: RecordedRoomType | null;
  room: Room;
  floors: FloorBands;
  preferences: readonly Preference[];
};

/** What a reaction may need beside the stays themselves. A part is loaded once, and only when some reaction needs it. */
export type SituationParts = {
  guests: readonly GuestSituation[];
  /** The memberships of these guests. */
  members: readonly MemberSituation[];
  /** By which guests are scored; null until the first was fitted. */
  model: KeptModel | null;
  /** By the ids of stays that are not over and have a guest. */
  rooms: ReadonlyMap<string, RoomSituation>;
};

/** Stays that were created or changed, as they are now, with what was loaded around them. */
export type Situation<Part extends keyof SituationParts = keyof SituationParts> = {
  stays: readonly RecordedStay[];
} & Pick<SituationParts, Part>;

/** What a guest should be; without a score where there is no model to score by. */
export type SettledGuest = GuestTotals & { score?: GuestScore };

/** What a record should be; fields that are absent are left alone. */
export type Change =
  | { object: 'stay'; id: string; fields: Partial<CompletedStay & Entitlement & RecordedFit> }
  | { object: 'person'; id: string; fields: Partial<SettledGuest> }
  | { object: 'loyaltyMembership'; id: string; fields: Settled };

/**
 * A rule about what follows from stays. It says what each record should be whether or not it is so already, asks no host,
 * and comes to the same for the same situation, so that events may come late, twice or out of order.
 */
export type Reaction<Part extends keyof SituationParts = keyof SituationParts> = {
  needs: readonly Part[];
  react: (situation: Situation<Part>, now: Date) => readonly Change[];
};

/** The changes of all reactions as one for each record. Each reaction has fields of its own. */
export type ChangesByRecord = {
  [Object in Change['object']]: Map<string, Extract<Change, { object: Object }>['fields']>;
};

/** Joins the changes of several reactions, so that each record is saved once. */
export const byRecord = (changes: readonly Change[]): ChangesByRecord => {
  const joined: ChangesByRecord = { stay: new Map(), person: new Map(), loyaltyMembership: new Map() };
  for (const { object, id, fields } of changes) {
    const records: Map<string, object> = joined[object];
    records.set(id, { ...records.get(id), ...fields });
  }
  return joined;
};
