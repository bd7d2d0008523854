import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { meanRooms, arrivalDistribution, type ExpectedParty } from './arrival-distribution.ts';
import { boundOf, overbookingLevel, type OverbookingCosts } from './overbooking.ts';
import type { OverbookingReason } from './reasons.ts';
import { ALL_BOOKINGS, curveAt, DAYS_LEFT, showUpCurve, type BookingTraits, type ShowUpModel } from './show-up.ts';

/** A stay on the books of the days ahead. `block` is equal for rooms that come together or not at all; null for a room by itself. */
export type StayAhead = BookingTraits & {
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  isInHouse: boolean;
  block: string | null;
};

/** The level of a night: up to how many bookings it should be sold, and how many of those on the books are expected to come. */
export type NightLevel = {
  on: CalendarDate;
  level: number;
  onBooks: number;
  expected: number;
  capacity: number;
  reasons: OverbookingReason[];
};

/**
 * Of the rooms that come in the end, the share that is on the books so many days before: as the hotel's own past has it. 1 where
 * nothing is known, so that nothing is expected to come.
 */
const shareOnBooks = ({ groups }: ShowUpModel, daysLeft: number): number => {
  const came = groups[ALL_BOOKINGS]?.showedUp;
  const atLast = came?.[0] ?? 0;
  return came === undefined || atLast <= 0
    ? 1
    : Math.min(1, curveAt(came, Math.min(daysLeft, DAYS_LEFT.at(-1)!)) / atLast);
};

/** The rooms of a night as parties, guests in house certain, blocks as one. */
const partiesOf = (
  stays: readonly (StayAhead & { curve: readonly number[] })[],
  today: CalendarDate,
): ExpectedParty[] => {
  const parties = new Map<string | symbol, ExpectedParty>();
  for (const { arrivalOn, isInHouse, block, curve } of stays) {
    const probability = isInHouse ? 1 : curveAt(curve, Math.max(0, daysBetween(today, arrivalOn)));
    const name = block === null || isInHouse ? Symbol('room') : block;
    const known = parties.get(name);
    if (known === undefined) parties.set(name, { probability, rooms: 1 });
    else known.rooms += 1;
  }
  return [...parties.values()];
};

/**
 * The levels of the nights ahead from what is on the books, by who of a hotel's own past showed up. What is still to come is taken
 * from the share that comparable nights had on their books at the distance (a pickup in proportion).
 */
export const levelsAhead = (
  stays: readonly StayAhead[],
  model: ShowUpModel,
  {
    today,
    nights,
    capacity,
    costs,
    limitPercent,
  }: { today: CalendarDate; nights: number; capacity: number; costs: OverbookingCosts; limitPercent: number },
): NightLevel[] => {
  const curves = new Map<string, number[]>();
  const known = stays.map((stay) => {
    const traits = JSON.stringify([stay.rate, stay.segment, stay.channel, stay.leadDays]);
    const curve = curves.get(traits) ?? showUpCurve(model, stay);
    curves.set(traits, curve);
    return { ...stay, curve };
  });
  const all = model.groups[ALL_BOOKINGS];
  const typical = showUpCurve(
    { groups: all === undefined ? {} : { [ALL_BOOKINGS]: all } },
    { leadDays: 0, channel: '', segment: '', rate: '' },
  );
  return Array.from({ length: nights }, (_, ahead): NightLevel => {
    const on = addDays(today, ahead);
    const booked = partiesOf(
      known.filter(({ arrivalOn, departureOn }) => arrivalOn <= on && departureOn > on),
      today,
    );
    const expected = meanRooms(arrivalDistribution(booked));
    const toCome = Math.min(capacity, Math.round(expected / Math.max(0.05, shareOnBooks(model, ahead)) - expected));
    const { level, onBooks, reasons } = overbookingLevel({
      capacity,
      booked,
      nextProbability: curveAt(typical, ahead),
      costs,
      stillToCome: [toCome],
      limitPercent,
    });
    // What is on the books beyond the limit of the house is beyond its level, too.
    return {
      on,
      level: Math.max(capacity, Math.min(level, boundOf(capacity, limitPercent))),
      onBooks,
      expected,
      capacity,
      reasons,
    };
  });
};
