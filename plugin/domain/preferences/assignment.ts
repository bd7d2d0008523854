import { munkres } from 'munkres';
import { type FloorBands, type Room, isForStaff } from './room.ts';
import {
  type FitRank,
  type RoomFit,
  type StayToHouse,
  type UpgradePolicy,
  MOST_BREACHES,
  compareRanks,
  isFreeFor,
  roomFit,
} from './room-fit.ts';

/** A stay with the room it gets; null when no room is left that takes the party. */
export type Assignment = { stay: StayToHouse; fit: RoomFit | null };

/** How well a day's arrivals are served; shares are 0 to 1, null when nobody asked for anything. */
export type AssignmentSummary = {
  arrivals: number;
  housed: number;
  /** Arrivals whose every must is met; those without musts count when they are housed. */
  allMustsMet: number;
  musts: number;
  mustsMet: number;
  wishes: number;
  wishesMet: number;
  shareOfWishesMet: number | null;
};

/** Ranks on the lines, one column a room; null where the party does not fit. */
type RankMatrix = (FitRank | null)[][];

const rankMatrix = (
  stays: readonly StayToHouse[],
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
): RankMatrix =>
  stays.map((stay) =>
    rooms.map((room) => {
      const fit = roomFit(stay, room, floors, policy);
      return fit.places && isFreeFor(stay, room) ? fit.rank : null;
    }),
  );

/** To be housed with a must broken is worth more than to be housed nowhere. */
const HOUSED = MOST_BREACHES + 1;

/**
 * One whole number for each pairing, such that the sum over a day is greatest exactly for the plan with the most stays
 * that have all their musts, then with the most housed and the fewest breaches, then with the most points. The unit of
 * each step is larger than all that the steps below it can add up to. Whole numbers stay exact up to 2^53, which
 * suffices for several thousand rooms.
 */
const values = (matrix: RankMatrix): number[][] => {
  const points = matrix.map((ranks) => ranks.flatMap((rank) => (rank === null ? [] : [rank.points])));
  const lowest = Math.min(0, ...points.map((line) => line.reduce((least, value) => Math.min(least, value), 0)));
  const most = (line: number[]): number => line.reduce((greatest, value) => Math.max(greatest, value - lowest), 0);
  const housedUnit = 1 + points.reduce((sum, line) => sum + most(line), 0);
  const mustsUnit = 1 + housedUnit * (HOUSED + 1) * matrix.length;
  return matrix.map((ranks) =>
    ranks.map((rank) =>
      rank === null ? 0 : mustsUnit * rank.mustsMet + housedUnit * (HOUSED - rank.breaches) + (rank.points - lowest),
    ),
  );
};

/** Rooms that are promised already: stay id to the room. */
export type HeldRooms = ReadonlyMap<string, Room>;

const remaining = (stays: readonly StayToHouse[], rooms: readonly Room[], held: HeldRooms) => {
  const promised = new Set(held.values());
  return { stays: stays.filter(({ id }) => !held.has(id)), rooms: rooms.filter((room) => !promised.has(room)) };
};

/**
 * The day's arrivals assigned together: as many as possible get a room that meets all their musts, then as many as
 * possible a room at all with as little broken as can be, then the most wishes are met by weight. Held rooms stay held.
 *
 * Solved as a linear assignment problem by the Kuhn-Munkres algorithm (J. Munkres 1957, SIAM J. 5(1) 32-38), O(n³).
 */
export const assignTogether = (
  stays: readonly StayToHouse[],
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
  held: HeldRooms = new Map(),
): Assignment[] => {
  const open = remaining(stays, rooms, held);
  const roomOf = new Map(held);
  if (open.stays.length > 0 && open.rooms.length > 0) {
    const matrix = rankMatrix(open.stays, open.rooms, floors, policy);
    const costs = values(matrix).map((worth) => worth.map((value) => -value));
    for (const [line, column] of munkres(costs))
      if (matrix[line]![column] !== null) roomOf.set(open.stays[line]!.id, open.rooms[column]!);
  }
  return stays.map((stay) => {
    const room = roomOf.get(stay.id);
    return { stay, fit: room === undefined ? null : roomFit(stay, room, floors, policy) };
  });
};

/** What a desk does without a plan: each arrival in turn gets the room that ranks best for it among those left. */
export const assignFirstCome = (
  stays: readonly StayToHouse[],
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
  held: HeldRooms = new Map(),
): Assignment[] => {
  const left = new Set(remaining(stays, rooms, held).rooms);
  return stays.map((stay) => {
    const promised = held.get(stay.id);
    if (promised) return { stay, fit: roomFit(stay, promised, floors, policy) };
    let best: RoomFit | null = null;
    for (const room of left) {
      const fit = roomFit(stay, room, floors, policy);
      if (fit.places && isFreeFor(stay, room) && (best === null || compareRanks(fit.rank, best.rank) < 0)) best = fit;
    }
    if (best) left.delete(best.room);
    return { stay, fit: best };
  });
};

/** Counts a plan's musts and wishes. Those that staff see to are no matter of the room and not counted. */
export const assignmentSummary = (assignments: readonly Assignment[]): AssignmentSummary => {
  let [musts, mustsMet, wishes, wishesMet, allMustsMet] = [0, 0, 0, 0, 0];
  for (const { stay, fit } of assignments) {
    if (fit?.mustsMet) allMustsMet += 1;
    for (const { preference } of stay.preferences) {
      if (isForStaff(preference)) continue;
      const met = fit?.met.includes(preference) ? 1 : 0;
      if (preference.strength === 'MUST') {
        musts += 1;
        mustsMet += met;
      } else {
        wishes += 1;
        wishesMet += met;
      }
    }
  }
  return {
    arrivals: assignments.length,
    housed: assignments.filter(({ fit }) => fit !== null).length,
    allMustsMet,
    musts,
    mustsMet,
    wishes,
    wishesMet,
    shareOfWishesMet: wishes === 0 ? null : wishesMet / wishes,
  };
};
