import type { HeldRooms } from './assignment.ts';
import { type FloorBands, type Room } from './room.ts';
import { type RoomFit, type StayToHouse, type UpgradePolicy, isFreeFor, roomFit } from './room-fit.ts';

/** Two stays of one party, such as parents and their children, that want rooms with a door between them. */
export type ConnectingParty = readonly [StayToHouse, StayToHouse];

type Pair = readonly [RoomFit, RoomFit];

const isBetter = (a: Pair, b: Pair): boolean => {
  const sum = (pair: Pair, key: 'mustsMet' | 'breaches' | 'points'): number => pair[0].rank[key] + pair[1].rank[key];
  return (
    (sum(a, 'mustsMet') - sum(b, 'mustsMet') ||
      sum(b, 'breaches') - sum(a, 'breaches') ||
      sum(a, 'points') - sum(b, 'points')) > 0
  );
};

const connects = (a: Room, b: Room): boolean =>
  (b.number !== null && a.connecting.includes(b.number)) || (a.number !== null && b.connecting.includes(a.number));

/**
 * Holds the best pair of connecting rooms for each party, in their order, before the other arrivals are assigned: a wish
 * that ties two rooms together is outside what a linear assignment can weigh. A party for which no pair is left is
 * assigned like everyone else.
 */
export const holdConnectingRooms = (
  parties: readonly ConnectingParty[],
  rooms: readonly Room[],
  floors: FloorBands,
  policy: UpgradePolicy,
  held: HeldRooms = new Map(),
): HeldRooms => {
  const holding = new Map(held);
  for (const [first, second] of parties) {
    if (holding.has(first.id) || holding.has(second.id)) continue;
    const taken = new Set(holding.values());
    const free = rooms.filter((room) => !taken.has(room));
    let best: Pair | null = null;
    for (const room of free)
      for (const other of free) {
        if (room === other || !connects(room, other) || !isFreeFor(first, room) || !isFreeFor(second, other)) continue;
        const pair: Pair = [roomFit(first, room, floors, policy), roomFit(second, other, floors, policy)];
        if (pair[0].places && pair[1].places && (best === null || isBetter(pair, best))) best = pair;
      }
    if (best) holding.set(first.id, best[0].room).set(second.id, best[1].room);
  }
  return holding;
};
