import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Findable, GuestSearch } from '../domain/guests/find.ts';
import type { Host } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import {
  FindGuestDocument,
  GuestsAndRoomsDocument,
  SearchGuestsDocument,
  type PersonFilterInput,
  type StayFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { count, day, read, recordId, recordIdOrNull, records, text } from './rows.ts';

/** A guest as a search finds it. */
export type FoundGuest = Findable & {
  id: string;
  stays: number;
  nextArrivalOn: CalendarDate | null;
  inHouseStays: number;
};

const person = read(
  z.object({
    id: recordId,
    name: z.nullish(z.object({ firstName: text, lastName: text })),
    emails: emailParts,
    phones: phoneParts,
    guestNumber: text,
    guestStays: count,
    guestNextArrivalOn: day,
    guestInHouseStays: count,
  }),
  (row): FoundGuest => ({
    id: row.id,
    firstName: row.name?.firstName ?? '',
    lastName: row.name?.lastName ?? '',
    emails: listedEmails(row.emails),
    phones: listedPhones(row.phones),
    guestNumber: row.guestNumber,
    stays: row.guestStays,
    nextArrivalOn: row.guestNextArrivalOn,
    inHouseStays: row.guestInHouseStays,
  }),
);
const people = records(person);
const guestsOfStays = records(z.object({ guest: z.nullable(person) }));
const hits = records(z.object({ recordId }));
const rooms = records(z.object({ guestId: recordIdOrNull, roomNumber: text }));

/** Takes what has a meaning of its own in a pattern for itself. */
const literal = (typed: string): string => typed.replaceAll(/[\\%_]/gu, String.raw`\$&`);

/** Digits of a number that are asked for; the rest, calling code and zeros included, is compared afterwards. */
const ASKED_DIGITS = 6;

/** Both parts of a name, in either order. */
const inEitherOrder = ([one, other]: readonly [string, string]): PersonFilterInput[] => {
  const at = (start: string) => ({ ilike: `${literal(start)}%` });
  return other === ''
    ? [{ name: { firstName: at(one) } }, { name: { lastName: at(one) } }]
    : [
        { and: [{ name: { lastName: at(one) } }, { name: { firstName: at(other) } }] },
        { and: [{ name: { lastName: at(other) } }, { name: { firstName: at(one) } }] },
      ];
};

/** The host's filters for a search; what nothing asks for is a filter that finds nothing. */
const filtersOf = ({ characters, pinyin, email, phone, code, room }: GuestSearch) => {
  const ofPeople: PersonFilterInput[] = [];
  const ofStays: StayFilterInput[] = [];
  for (const parts of characters ?? []) ofPeople.push(...inEitherOrder(parts));
  for (const { family, given, families, givenStarts } of pinyin ?? [])
    ofPeople.push(...inEitherOrder([family, given]), {
      and: [
        { name: { lastName: { in: families } } },
        { or: givenStarts.map((start) => ({ name: { firstName: { startsWith: start } } })) },
      ],
    });
  if (email !== null) {
    ofPeople.push({ emails: { primaryEmail: { ilike: `%${literal(email)}%` } } });
    ofPeople.push({ emails: { additionalEmails: { like: `%${literal(email)}%` } } });
  }
  if (phone !== null) {
    const ending = phone.slice(-ASKED_DIGITS);
    ofPeople.push({ phones: { primaryPhoneNumber: { like: `%${ending}` } } });
    ofPeople.push({ phones: { additionalPhones: { like: `%${ending}"%` } } });
  }
  if (code !== null) {
    ofPeople.push({ guestNumber: { ilike: `%${literal(code)}%` } });
    ofStays.push({ confirmationNumber: { ilike: `${literal(code)}%` } });
  }
  if (room !== null) ofStays.push({ and: [{ status: { eq: 'IN_HOUSE' } }, { roomNumber: { ilike: literal(room) } }] });
  const nothing = { id: { is: 'NULL' as const } };
  return {
    people: ofPeople.length === 0 ? nothing : { or: ofPeople },
    stays: ofStays.length === 0 ? nothing : { or: ofStays },
  };
};

/** Guests whom a search may mean; of those in `named` only the identifier is known yet. */
type Found = { guests: FoundGuest[]; guestsOfStays: FoundGuest[]; named: string[] };

/** The host's own search disregards accents and knows each word of a name and an e-mail by its start. */
const guestsNamed = async (host: Host, words: string[] | null, first: number): Promise<string[]> =>
  words === null
    ? []
    : hits
        .parse((await host.request(SearchGuestsDocument, { words: words.join(' '), first })).search)
        .map((hit) => hit.recordId);

/**
 * Guests whom a search may mean, at most `first` by what is known of them, as many by their stays, those with most stays
 * and latest arrivals, and as many by name. One request, and one beside it where names are looked for.
 */
export const findGuests = async (host: Host, search: GuestSearch, first: number): Promise<Found> => {
  const [answer, named] = await Promise.all([
    host.request(FindGuestDocument, { ...filtersOf(search), first }),
    guestsNamed(host, search.words, first),
  ]);
  return {
    guests: people.parse(answer.people),
    guestsOfStays: guestsOfStays.parse(answer.stays).flatMap(({ guest }) => guest ?? []),
    named,
  };
};

/**
 * Guests by their identifiers, and the rooms in which these and `inHouse` are now, by guest; a guest in two rooms has both.
 * At most 200 guests and 200 rooms, one request.
 */
export const guestsAndRooms = async (
  host: Host,
  guests: readonly string[],
  inHouse: readonly string[],
): Promise<{ guests: FoundGuest[]; rooms: Map<string, string[]> }> => {
  const answer = await requestIncluded(host, GuestsAndRoomsDocument, {
    guests: [...guests],
    hasGuests: guests.length > 0,
    inHouse: [...guests, ...inHouse],
    first: 200,
  });
  const byGuest = new Map<string, string[]>();
  for (const { guestId, roomNumber } of rooms.parse(answer.stays))
    if (guestId !== null && roomNumber !== '') byGuest.set(guestId, [...(byGuest.get(guestId) ?? []), roomNumber]);
  return { guests: people.parse(answer.people), rooms: byGuest };
};
