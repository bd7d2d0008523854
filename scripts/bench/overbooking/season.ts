import type { ExpectedParty } from '../../../plugin/domain/overbooking/arrival-distribution.ts';
import { curveAt } from '../../../plugin/domain/overbooking/show-up.ts';
import type { RoomBooking } from './city-hotel.ts';

/** A booking with its probability of showing up on each day before arrival. */
export type KnownBooking = RoomBooking & { curve: readonly number[] };

export type Season = { firstNight: number; lastNight: number; capacity: number };

/** A night as the books stand at the start of a day. */
export type NightOnBooks = { night: number; daysLeft: number; onBooks: number; booked: () => ExpectedParty[] };

/** Bookings up to which a night may be sold. */
export type LevelPolicy = (night: NightOnBooks) => number;

export type SeasonResult = { walks: number; emptyRooms: number; refused: number };

const partiesOf = (bookings: Iterable<KnownBooking>, today: number): ExpectedParty[] => {
  const blocks = new Map<string, ExpectedParty>();
  for (const booking of bookings) {
    const inHouse = booking.arrivalDay < today;
    const probability = inHouse ? 1 : curveAt(booking.curve, booking.arrivalDay - today);
    const block = blocks.get(`${inHouse} ${booking.block}`);
    if (block) block.rooms += 1;
    else blocks.set(`${inHouse} ${booking.block}`, { probability, rooms: 1 });
  }
  return [...blocks.values()];
};

/**
 * Plays a season day by day. In the morning every night has its level from the books of that morning; the day's requests,
 * in the order of the file, are taken when every night of the stay is below its level; then the day's cancellations come,
 * then the arrivals. Each room beyond the capacity is a walk for that night; the guest comes back the next day. Before the
 * season every policy sells up to the capacity, so that all start it with the same books.
 */
export const playSeason = (bookings: readonly KnownBooking[], season: Season, levelOf: LevelPolicy): SeasonResult => {
  const { firstNight, lastNight, capacity } = season;
  const nightsOf = (booking: KnownBooking): number[] =>
    Array.from({ length: booking.nights }, (_, index) => booking.arrivalDay + index).filter(
      (night) => night >= firstNight && night <= lastNight,
    );
  const books = new Map<number, Set<KnownBooking>>();
  for (let night = firstNight; night <= lastNight; night += 1) books.set(night, new Set());
  const enter = (booking: KnownBooking): void => nightsOf(booking).forEach((night) => books.get(night)!.add(booking));
  const strike = (booking: KnownBooking): void =>
    nightsOf(booking).forEach((night) => books.get(night)!.delete(booking));

  const requests = new Map<number, KnownBooking[]>();
  const endings = new Map<number, KnownBooking[]>();
  const put = (byDay: Map<number, KnownBooking[]>, day: number, booking: KnownBooking): void => {
    const list = byDay.get(day);
    if (list) list.push(booking);
    else byDay.set(day, [booking]);
  };
  for (const booking of bookings) {
    if (booking.arrivalDay > lastNight || booking.arrivalDay + booking.nights <= firstNight) continue;
    if (booking.outcome.kind !== 'SHOWED_UP') put(endings, booking.knownDay, booking);
    put(requests, booking.bookedDay, booking);
  }
  const firstDay = [...requests.keys()].reduce((first, day) => Math.min(first, day), firstNight);

  const result: SeasonResult = { walks: 0, emptyRooms: 0, refused: 0 };
  for (let today = firstDay; today <= lastNight; today += 1) {
    const levels = new Map<number, number>();
    const levelAt = (night: number): number => {
      let level = levels.get(night);
      if (level === undefined) {
        const booked = books.get(night)!;
        level =
          today < firstNight
            ? capacity
            : levelOf({ night, daysLeft: night - today, onBooks: booked.size, booked: () => partiesOf(booked, today) });
        levels.set(night, level);
      }
      return level;
    };
    const todays = requests.get(today) ?? [];
    // The morning's levels, before anything of the day is known.
    for (const booking of todays) for (const night of nightsOf(booking)) levelAt(night);
    for (const booking of todays)
      if (nightsOf(booking).every((night) => books.get(night)!.size < levelAt(night))) enter(booking);
      else if (today >= firstNight) result.refused += 1;
    for (const booking of endings.get(today) ?? []) strike(booking);

    if (today < firstNight) continue;
    const present = books.get(today)!.size;
    result.walks += Math.max(0, present - capacity);
    result.emptyRooms += Math.max(0, capacity - present);
  }
  return result;
};
