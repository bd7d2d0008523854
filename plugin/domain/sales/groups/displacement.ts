import type { CalendarDate } from '../../calendar-dates.ts';
import { roundToMicros, type Micros } from '../../money.ts';

/**
 * A night of the house. `taken` rooms are on the books without the group, `transient` came by themselves on the same night of
 * the week a year ago, at `transientRate` on average; `booked` of them are on the books already.
 */
export type NightOfHouse = {
  on: CalendarDate;
  capacity: number;
  taken: number;
  booked: number;
  transient: number;
  transientRate: Micros;
};

/** What a group pushes out on a night: rooms that would be sold to others, and what these would bring. */
export type Displaced = { on: CalendarDate; rooms: number; cost: Micros };

/**
 * What transient business a block would push out, by last year's: who is still to come is last year's transient rooms less those
 * that are booked; what of them finds no room with the group and would without it is displaced. Nights without a loss are left out.
 */
export const displacementOf = (nights: readonly NightOfHouse[], blockOn: (on: CalendarDate) => number): Displaced[] =>
  nights.flatMap(({ on, capacity, taken, booked, transient, transientRate }) => {
    const free = Math.max(0, capacity - taken);
    const toCome = Math.max(0, transient - booked);
    const rooms = Math.min(toCome, free) - Math.min(toCome, Math.max(0, free - blockOn(on)));
    return rooms > 0 ? [{ on, rooms, cost: roundToMicros(rooms * transientRate) }] : [];
  });
