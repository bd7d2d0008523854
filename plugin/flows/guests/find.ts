import * as z from 'zod';
import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { isMeant, readGuestSearch } from '../../domain/guests/find.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { Host } from '../../host/client.ts';
import { findGuests, guestsAndRooms, type FoundGuest } from '../../host/find-guest.ts';

export const findGuestRequest = z.strictObject({ text: z.string().max(200) });

/** How many guests a search shows; who is not among them is found by typing more. */
export const FOUND_AT_MOST = 20;
/** Phones and pinyin are asked for more widely than they are meant. */
const ASKED_AT_MOST = 60;

/** A guest whom a search found, with what tells namesakes apart. `rooms` are those in which the guest is now. */
export type GuestHit = {
  id: string;
  name: string;
  guestNumber: string;
  email: string;
  phone: string;
  stays: number;
  nextArrivalOn: CalendarDate | null;
  isInHouse: boolean;
  rooms: string[];
};

/** Who is in house comes first, then who comes next, then who came most. */
const byUrgency = (one: FoundGuest, other: FoundGuest): number =>
  Number(other.inHouseStays > 0) - Number(one.inHouseStays > 0) ||
  (one.nextArrivalOn ?? '9999').localeCompare(other.nextArrivalOn ?? '9999') ||
  other.stays - one.stays;

/**
 * Guests whom a text means, by name, phone, e-mail, guest number, confirmation number or the room that they are in now, as
 * far as who asks may see them. At most three requests.
 */
export const findGuest = async (
  host: Host,
  { text }: z.output<typeof findGuestRequest>,
): Promise<{ guests: GuestHit[]; hasMore: boolean }> => {
  const search = readGuestSearch(text);
  if (search === null) return { guests: [], hasMore: false };
  const found = await findGuests(host, search, ASKED_AT_MOST);
  const byId = new Map<string, FoundGuest>();
  for (const guest of found.guestsOfStays) byId.set(guest.id, guest);
  for (const guest of found.guests) if (isMeant(search, guest)) byId.set(guest.id, guest);
  const named = found.named.filter((id) => !byId.has(id));
  const inHouse = [...byId.values()].filter(({ inHouseStays }) => inHouseStays > 0).map(({ id }) => id);
  const more = named.length + inHouse.length === 0 ? null : await guestsAndRooms(host, named, inHouse);
  for (const guest of more?.guests ?? []) if (isMeant(search, guest)) byId.set(guest.id, guest);
  const guests = [...byId.values()].sort(byUrgency);
  const shown = guests.slice(0, FOUND_AT_MOST);
  return {
    guests: shown.map(
      ({ id, firstName, lastName, guestNumber, emails, phones, stays, nextArrivalOn, inHouseStays }) => ({
        id,
        name: writtenName({ firstName, lastName }),
        guestNumber,
        email: emails[0] ?? '',
        phone: phones[0] === undefined ? '' : `${phones[0].callingCode} ${phones[0].number}`.trim(),
        stays,
        nextArrivalOn,
        isInHouse: inHouseStays > 0,
        rooms: more?.rooms.get(id) ?? [],
      }),
    ),
    hasMore: guests.length > shown.length || Math.max(found.guests.length, found.named.length) === ASKED_AT_MOST,
  };
};
