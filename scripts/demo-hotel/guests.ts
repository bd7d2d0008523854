import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { below, chance, pick, pickByZipf, pickWeighted, type Random } from '../generators/random.ts';
import type { Guest, GuestKind, Want } from './business.ts';
import type { Account } from './accounts.ts';
import { GUEST_CULTURES, LANGUAGES } from './cultures.ts';
import { idOf } from './ids.ts';
import type { Property, RoomType } from './properties.ts';
import { wantsOf } from './preferences.ts';

/** Guests of each kind in a hundred. */
const KINDS: Record<GuestKind, number> = { ONE_TIME: 52, LEISURE: 28, BUSINESS: 15, VIP: 5 };
const VIP_REASONS = [
  'Owner of a large account',
  'Writes about hotels',
  'Long-standing guest of the family',
  'Artist, see the notes of the concierge',
  'Diplomat',
];
const TAGS = ['wine', 'golf', 'spa', 'family', 'runner', 'architecture', 'early riser', 'dog'];

/** One guest in so many needs care, so that a hotel of any size has some. */
const NEEDS_CARE_EVERY = 40;

const digits = (random: Random, pattern: string): string => pattern.replace(/#/g, () => String(below(random, 10)));
const spellings = (name: string): string[] => name.replaceAll('_', ' ').split('/');
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** Whom a kind of guest brings to which house: business to the city, leisure to both, more to the resort. */
const homeOf = (random: Random, kind: GuestKind, properties: readonly Property[]): Property => {
  const isCity = chance(random, kind === 'BUSINESS' ? 0.97 : kind === 'VIP' ? 0.6 : 0.62);
  return pick(
    random,
    properties.filter((property) => (property.kind === 'CITY') === isCity),
  );
};

/** A room is booked the more often, the more of the wishes it meets. */
const usualRoomOf = (random: Random, kind: GuestKind, { roomTypes }: Property, wants: readonly Want[]): RoomType => {
  const weights = Object.fromEntries(
    roomTypes.map((type) => {
      const { code, rooms, roomClass } = type;
      const usual = kind === 'VIP' ? roomClass ** 3 : kind === 'BUSINESS' && roomClass > 4 ? rooms / 6 : rooms;
      return [code, usual / 8 ** wants.filter(({ refusedBy }) => refusedBy.has(type)).length];
    }),
  );
  const code = pickWeighted(random, weights);
  return roomTypes.find((type) => type.code === code)!;
};

const CULTURE_SHARES = Object.fromEntries(GUEST_CULTURES.map(({ share }, index) => [String(index), share]));

/** Of guests who travel for a company, how many have their stays booked by a colleague. */
const BOOKED_FOR = 0.12;

/** The guests of a hotel, some of whom book for others of their company. */
export const newGuests = (random: Random, count: number, surroundings: Surroundings): Guest[] => {
  const bookers = new Map<Account, Guest>();
  return Array.from({ length: count }, (_, index) => {
    const guest = newGuest(random, index, surroundings);
    const { account } = guest;
    if (account === null) return guest;
    const booker = bookers.get(account);
    if (booker === undefined) bookers.set(account, guest);
    else if (chance(random, BOOKED_FOR)) guest.booker = booker;
    return guest;
  });
};

type Surroundings = { properties: readonly Property[]; employers: readonly Account[]; today: number };
const newGuest = (random: Random, index: number, { properties, employers, today }: Surroundings): Guest => {
  const number = `G${String(100_001 + index)}`;
  const kind = pickWeighted(random, KINDS);
  const culture = GUEST_CULTURES[Number(pickWeighted(random, CULTURE_SHARES))]!;
  const first = spellings(pickByZipf(random, chance(random, 0.5) ? culture.women : culture.men));
  const last = spellings(pickByZipf(random, culture.surnames));
  const [latinFirstName, latinLastName] = [first[1] ?? first[0]!, last[1] ?? last[0]!];
  // The desk knows regulars by their own script; booking sites send what the passport says.
  const inOwnScript = chance(random, kind === 'ONE_TIME' ? 0.3 : 0.65);
  const hasMaskedEmail = kind === 'ONE_TIME' && chance(random, 0.4);
  const home = homeOf(random, kind, properties);
  const wants = wantsOf(random, { kind, home, needsCare: index % NEEDS_CARE_EVERY === 1 });
  return {
    id: idOf('person', number),
    number,
    kind,
    culture,
    latinFirstName,
    latinLastName,
    hasMaskedEmail,
    home,
    firstName: inOwnScript ? first[0]! : latinFirstName,
    lastName: inOwnScript ? last[0]! : latinLastName,
    email: hasMaskedEmail
      ? `guest.${number.toLowerCase()}@relay.example.org`
      : `${plain(latinFirstName)}.${plain(latinLastName)}.${index + 1}@example.org`,
    phone: digits(random, culture.phone),
    language: LANGUAGES[culture.nationality] ?? 'en',
    birthday: chance(random, kind === 'ONE_TIME' ? 0.25 : 0.7)
      ? fromDayNumber(today - 365 * 21 - below(random, 365 * 55))
      : null,
    usualRoom: usualRoomOf(random, kind, home, wants),
    account: kind === 'BUSINESS' || (kind === 'VIP' && chance(random, 0.3)) ? pickByZipf(random, employers) : null,
    booker: null,
    tags: kind !== 'ONE_TIME' && chance(random, 0.3) ? [pick(random, TAGS)] : [],
    vipReason: kind === 'VIP' ? pick(random, VIP_REASONS) : null,
    isIncognito: kind === 'VIP' && chance(random, 0.05),
    doNotRent: chance(random, 0.0008),
    wants,
    stays: [],
  };
};
