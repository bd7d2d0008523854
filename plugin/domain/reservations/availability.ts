import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';

/** A room type as it is sold. `rooms` of it the property has, `outOfOrder` of these nobody can have. */
export type TypeInventory = { id: string; rooms: number; outOfOrder: number };

/** Stays on the books of the same type and days; `typeId` is null where no type is known. */
export type OnTheBooks = {
  typeId: string | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  stays: number;
};

/** A night of a type: `free` may be below 0 where it is oversold, `toSell` is never. */
export type TypeNight = { sold: number; free: number; toSell: number };
/** A night of the house. `level` is up to how many rooms it is sold, `capacity` how many can be given. */
export type HouseNight = {
  on: CalendarDate;
  capacity: number;
  sold: number;
  free: number;
  level: number;
  toSell: number;
};

export type Availability = { nights: HouseNight[]; types: Map<string, TypeNight[]> };

/** A room that is out of order does not say until when: it is missing for so many nights from today on (our choice). */
export const OUT_OF_ORDER_NIGHTS = 7;

const roomsOn = ({ rooms, outOfOrder }: TypeInventory, on: CalendarDate, today: CalendarDate): number =>
  Math.max(0, rooms - (daysBetween(today, on) < OUT_OF_ORDER_NIGHTS ? outOfOrder : 0));

/** Which nights are asked for; `houseRooms` is how many rooms the property says it has in all, null where it does not. */
export type AskedNights = { from: CalendarDate; nights: number; today: CalendarDate; houseRooms?: number | null };

/**
 * What of a house is free night by night. The house is sold up to its level: rooms that can be given, and what it overbooks
 * beside them; each type has its share of what is overbooked, by its rooms, and never more than the house has left.
 * Where nobody has entered how many rooms each type has, a type is free as long as the house is.
 * @param levelOn up to how many rooms the house is sold on a day; null where nobody has said
 */
export const availability = (
  entered: readonly TypeInventory[],
  onTheBooks: readonly OnTheBooks[],
  { from, nights, today, houseRooms = null }: AskedNights,
  levelOn: (on: CalendarDate) => number | null,
): Availability => {
  const isEntered = entered.some(({ rooms }) => rooms > 0);
  const inventory = isEntered ? entered : entered.map((type) => ({ ...type, rooms: houseRooms ?? 0 }));
  const noNights = (): number[] => Array.from({ length: nights }, () => 0);
  const soldBy = new Map<string | null, number[]>();
  const house = noNights();
  for (const { typeId, arrivalOn, departureOn, stays } of onTheBooks) {
    if (arrivalOn === null || departureOn === null) continue;
    const sold = soldBy.get(typeId) ?? noNights();
    soldBy.set(typeId, sold);
    const last = Math.min(nights, daysBetween(from, departureOn));
    for (let night = Math.max(0, daysBetween(from, arrivalOn)); night < last; night += 1) {
      sold[night]! += stays;
      house[night]! += stays;
    }
  }
  const nightsOfHouse = house.map((sold, night): HouseNight => {
    const on = addDays(from, night);
    const capacity = isEntered
      ? inventory.reduce((sum, type) => sum + roomsOn(type, on, today), 0)
      : roomsOn(
          { id: '', rooms: houseRooms ?? 0, outOfOrder: entered.reduce((sum, type) => sum + type.outOfOrder, 0) },
          on,
          today,
        );
    const level = Math.max(capacity, levelOn(on) ?? 0);
    return { on, capacity, sold, free: capacity - sold, level, toSell: Math.max(0, level - sold) };
  });
  const typeNight = (type: TypeInventory, { on, level, capacity, toSell }: HouseNight, sold: number): TypeNight => {
    const own = roomsOn(type, on, today);
    const overbooked = capacity === 0 ? 0 : Math.round(((level - capacity) * own) / capacity);
    return { sold, free: own - sold, toSell: Math.max(0, Math.min(own + overbooked - sold, toSell)) };
  };
  return {
    nights: nightsOfHouse,
    types: new Map(
      inventory.map((type) => [
        type.id,
        nightsOfHouse.map((night, index) => typeNight(type, night, soldBy.get(type.id)?.[index] ?? 0)),
      ]),
    ),
  };
};

/** How many rooms of a type can be had for the whole of a stay. */
export const leastToSell = (nights: readonly TypeNight[]): number =>
  nights.length === 0 ? 0 : Math.min(...nights.map(({ toSell }) => toSell));
