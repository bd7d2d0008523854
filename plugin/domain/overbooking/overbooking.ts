import { type Micros, type Money, roundToMicros } from '../money.ts';
import {
  type Distribution,
  type ExpectedParty,
  arrivalDistribution,
  cumulative,
  expectedAbove,
  expectedBelow,
  meanRooms,
  probabilityBelow,
  withParty,
} from './arrival-distribution.ts';
import type { OverbookingReason } from './reasons.ts';

export type OverbookingCosts = {
  /** Of walking one guest, everything counted: room elsewhere, transport, compensation, value at risk. */
  walk: Micros;
  /** Of a room that stays empty: the contribution it would have earned. */
  emptyRoom: Micros;
  /** Of both costs, ISO 4217. */
  currencyCode: string;
};

export type OverbookingQuestion = {
  /** Rooms that can be given that night. */
  capacity: number;
  /** Everything on the books for the night; guests in house have probability 1. */
  booked: readonly ExpectedParty[];
  /** Probability that a booking taken now shows up. */
  nextProbability: number;
  costs: OverbookingCosts;
  /**
   * Rooms that comparable past nights still sold from this distance and that showed up. Left out or empty, nothing is
   * expected to come, as on the night itself.
   */
  stillToCome?: readonly number[];
  /** The hotel's own bound, percent of capacity: `overbookingLimitPercent`. */
  limitPercent: number;
};

export type OverbookingLevel = {
  /** Bookings up to which the hotel should sell, those on the books included. */
  level: number;
  onBooks: number;
  roomsToSell: number;
  /** At the level, if it is reached. */
  expectedWalks: number;
  expectedEmptyRooms: number;
  reasons: OverbookingReason[];
};

/** What taking one more booking costs and saves on average if it shows up, in micros and fractions of them. */
export type Margin = {
  /** Probability that those on the books fill the night. */
  probabilityFull: number;
  /** Cost of a walk times that probability. */
  walkCost: number;
  /** Cost of an empty room times the probability that neither they nor those still to come fill it. */
  emptyRoomCost: number;
};

export const marginOfOneMore = (
  distribution: Distribution,
  { capacity, costs, stillToCome }: Pick<OverbookingQuestion, 'capacity' | 'costs' | 'stillToCome'>,
): Margin => {
  const cumulated = cumulative(distribution);
  const full = Math.max(0, 1 - probabilityBelow(cumulated, capacity));
  const coming = stillToCome?.length ? stillToCome : [0];
  const empty = coming.reduce((sum, rooms) => sum + probabilityBelow(cumulated, capacity - rooms), 0) / coming.length;
  return { probabilityFull: full, walkCost: costs.walk * full, emptyRoomCost: costs.emptyRoom * empty };
};

/** No hotel sells three times its rooms, whatever limit was entered. */
const MOST_PERCENT = 200;

/** Bookings beyond which a house never sells, by its own limit in percent of the rooms. */
export const boundOf = (capacity: number, limitPercent: number): number =>
  Math.floor(capacity * (1 + Math.min(limitPercent, MOST_PERCENT) / 100));

/**
 * The level at which the expected cost of walking equals that of an empty room. One more booking costs a walk when those on
 * the books fill the night without it; it saves an empty room when neither they nor those still to come do; both only if it
 * shows up. In between it takes the place of a later booking and changes nothing. It is worth taking while
 * P(full) × walk ≤ P(empty) × empty room; P(full) rises and P(empty) falls with every booking, so the first that is not
 * worth it ends the search. With nothing still to come this is the newsvendor's rule P(full) ≤ empty / (empty + walk).
 */
export const overbookingLevel = (question: OverbookingQuestion): OverbookingLevel => {
  const { capacity, booked, nextProbability, limitPercent, costs } = question;
  const onBooks = booked.reduce((sum, { rooms }) => sum + rooms, 0);
  const bound = boundOf(capacity, limitPercent);
  let distribution = arrivalDistribution(booked);
  let margin = marginOfOneMore(distribution, question);
  let level = onBooks;
  const money = (cost: number): Money => ({ amountMicros: roundToMicros(cost), currencyCode: costs.currencyCode });
  while (level < bound && margin.walkCost <= margin.emptyRoomCost) {
    distribution = withParty(distribution, { probability: nextProbability, rooms: 1 });
    level += 1;
    margin = marginOfOneMore(distribution, question);
  }
  return {
    level,
    onBooks,
    roomsToSell: level - onBooks,
    expectedWalks: expectedAbove(distribution, capacity),
    expectedEmptyRooms: expectedBelow(distribution, capacity),
    reasons: [
      { code: 'ROOMS_EXPECTED', bookings: level, expected: meanRooms(distribution), capacity },
      {
        code: 'ONE_MORE_WEIGHED',
        probabilityFull: margin.probabilityFull,
        risk: money(margin.walkCost),
        saving: money(margin.emptyRoomCost),
      },
      ...(level === bound && level > onBooks ? [{ code: 'LIMIT_REACHED' as const, limitPercent, capacity }] : []),
      ...(level === onBooks ? [{ code: 'NOTHING_MORE_TO_SELL' as const }] : []),
    ],
  };
};
