import type { Micros } from '../money.ts';
import type { Preference } from './preference.ts';
import { type FitReason, type UpgradeReason, named } from './reasons.ts';
import type { FloorBands, Room } from './room.ts';
import {
  type RoomFit,
  type StayToHouse,
  type UpgradePolicy,
  compareRanks,
  fitReasons,
  isFreeFor,
  roomFit,
} from './room-fit.ts';

/** The rooms or room types that take the party, best first. Rooms that rank alike keep their order. */
export const rankRooms = (
  stay: StayToHouse,
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
): RoomFit[] =>
  rooms
    .filter((room) => isFreeFor(stay, room))
    .map((room) => roomFit(stay, room, floors, policy))
    .filter(({ places }) => places)
    .sort((a, b) => compareRanks(a.rank, b.rank));

export type Upgrade =
  | {
      kind: 'UPGRADE';
      fit: RoomFit;
      /** What the guest gets that no room of his class would give. */
      gains: Preference[];
      /** The room's rate above what the guest pays, a night. */
      givenAway: Micros | null;
      reasons: (UpgradeReason | FitReason)[];
    }
  | { kind: 'NONE'; reasons: UpgradeReason[] };

const wishesMet = (fit: RoomFit, stay: StayToHouse): number =>
  stay.preferences.reduce((sum, { preference, weight }) => sum + (fit.met.includes(preference) ? weight : 0), 0);

/**
 * The free upgrade that pleases most: above the class booked and within the hotel's limit, no must broken and no wish
 * lost against the best room of the class booked; then the most wishes, then the smallest step, then the least given away.
 */
export const bestFreeUpgrade = (
  stay: StayToHouse,
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
): Upgrade => {
  const fits = rankRooms(stay, rooms, floors, policy);
  const booked = fits.find(({ classSteps }) => classSteps === 0);
  const higher = fits.filter(({ classSteps }) => classSteps !== null && classSteps > 0);
  const allowed = higher.filter(({ classSteps }) => classSteps! <= policy.freeUpgradeClasses);
  if (allowed.length === 0)
    return {
      kind: 'NONE',
      reasons: [
        higher.length === 0 ? { code: 'NO_HIGHER_ROOM' } : { code: 'TOO_FAR_ABOVE', limit: policy.freeUpgradeClasses },
      ],
    };
  const keeps = (fit: RoomFit): boolean => !booked || booked.met.every((preference) => fit.met.includes(preference));
  const best = allowed
    .filter((fit) => fit.mustsMet && keeps(fit))
    .sort(
      (a, b) =>
        wishesMet(b, stay) - wishesMet(a, stay) ||
        a.classSteps! - b.classSteps! ||
        (a.rateAbove ?? 0) - (b.rateAbove ?? 0),
    )[0];
  if (!best) return { kind: 'NONE', reasons: [{ code: 'LOSES_A_WISH' }] };
  const gains = best.met.filter((preference) => !booked?.met.includes(preference));
  return {
    kind: 'UPGRADE',
    fit: best,
    gains,
    givenAway: best.rateAbove,
    reasons: [
      ...(gains.length > 0 ? [{ code: 'GAINS' as const, preferences: gains.map(named) }] : []),
      ...fitReasons(stay, best),
    ],
  };
};
