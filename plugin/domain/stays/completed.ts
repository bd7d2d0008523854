import { roundToMicros, type Micros, type Money } from '../money.ts';
import type { StayGroup } from './guest-totals.ts';
import { stayName, type NamedStay } from './name.ts';
import { nightsOf } from './nights.ts';
import { stayProblems, type StayFacts, type StayProblem } from './problems.ts';
import { totalOf } from './total.ts';

/** A stay as it is recorded, without what the app works out from it. */
export type RecordedStay = StayFacts &
  NamedStay & {
    id: string;
    /** Unique: `source:confirmationNumber`. */
    key: string;
    guestId: string | null;
    propertyId: string | null;
    specialRequests: string;
  };

/** What the app works out for a stay. `name` is empty while there is nothing to name it after. */
export type CompletedStay = {
  name: string;
  nights: number | null;
  totalRevenue: Money | null;
  problems: readonly StayProblem[];
};

/** Nights, total, name and problems of a stay. */
export const completedStay = (stay: RecordedStay, now: Date): CompletedStay => ({
  name: stayName(stay),
  nights: nightsOf(stay.arrivalOn, stay.departureOn),
  totalRevenue: totalOf(stay),
  problems: stayProblems(stay, now),
});

const amountOf = (money: Money | null): Micros => money?.amountMicros ?? roundToMicros(0);

/** One stay as a group of one, as it counts for its guest. */
export const groupOfOne = (stay: RecordedStay, { nights, totalRevenue }: CompletedStay): StayGroup => ({
  status: stay.status,
  currencyCode: totalRevenue?.currencyCode ?? null,
  propertyId: stay.propertyId,
  arrivalOn: stay.arrivalOn,
  departureOn: stay.departureOn,
  stays: 1,
  nights: nights ?? 0,
  roomRevenue: amountOf(stay.roomRevenue),
  totalRevenue: amountOf(totalRevenue),
});
