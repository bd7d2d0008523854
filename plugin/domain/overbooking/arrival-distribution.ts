/** Rooms that show up together or not at all: a booking, or the block of a group. */
export type ExpectedParty = { probability: number; rooms: number };

/** Probability of each number of rooms, from 0 up. It adds up to 1. */
export type Distribution = Float64Array;

/** The distribution with one more party, independent of the others. */
export const withParty = (distribution: Distribution, { probability, rooms }: ExpectedParty): Distribution => {
  const longer = new Float64Array(distribution.length + rooms);
  for (const [count, before] of distribution.entries()) {
    longer[count]! += before * (1 - probability);
    longer[count + rooms]! += before * probability;
  }
  return longer;
};

/**
 * How many rooms show up, exactly: the Poisson-binomial distribution by convolution, with blocks of a group as one.
 * `arrivalDistribution([{ probability: 0.9, rooms: 1 }, { probability: 0.5, rooms: 2 }])` → 0.05, 0.45, 0.05, 0.45.
 */
export const arrivalDistribution = (parties: readonly ExpectedParty[]): Distribution => {
  const total = parties.reduce((sum, { rooms }) => sum + rooms, 0);
  const certain = parties.reduce((sum, { probability, rooms }) => sum + (probability === 1 ? rooms : 0), 0);
  const distribution = new Float64Array(total + 1);
  // Guests in house only move the start, which keeps the rest short.
  distribution[certain] = 1;
  let most = certain;
  for (const { probability, rooms } of parties) {
    if (probability === 1) continue;
    for (let count = most; count >= certain; count -= 1) {
      const before = distribution[count]!;
      distribution[count] = before * (1 - probability);
      distribution[count + rooms]! += before * probability;
    }
    most += rooms;
  }
  return distribution;
};

export const meanRooms = (distribution: Distribution): number =>
  distribution.reduce((sum, probability, rooms) => sum + probability * rooms, 0);

/** Probability of each number of rooms or fewer. */
export const cumulative = (distribution: Distribution): Distribution => {
  let sum = 0;
  return distribution.map((probability) => (sum += probability));
};

/** Probability of fewer rooms than `rooms`. */
export const probabilityBelow = (cumulated: Distribution, rooms: number): number =>
  rooms <= 0 ? 0 : cumulated[Math.min(rooms, cumulated.length) - 1]!;

/** Rooms expected beyond the capacity: guests to walk. */
export const expectedAbove = (distribution: Distribution, capacity: number): number =>
  distribution.reduce((sum, probability, rooms) => sum + probability * Math.max(0, rooms - capacity), 0);

/** Rooms expected to stay empty. */
export const expectedBelow = (distribution: Distribution, capacity: number): number =>
  distribution.reduce((sum, probability, rooms) => sum + probability * Math.max(0, capacity - rooms), 0);
