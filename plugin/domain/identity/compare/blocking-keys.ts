import { isKindOfStreet } from '../cleanse/addresses.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { hash, hashOfAll } from './hashing.ts';
import { soundKey } from './sounds.ts';

/** What a key is made of, so that a postcode is never taken for a house number. */
const enumerate = <K extends string>(...kinds: readonly K[]): Record<K, number> =>
  Object.fromEntries(kinds.map((kind, i) => [kind, i + 1])) as Record<K, number>;
const KIND = enumerate(
  'email', 'mailbox', 'phone', 'document', 'loyalty', 'birthday', 'yearMonth', 'yearDay', 'beginnings', 'bothNames', 'postcode', 'city',
  'numberCity', 'numberPostcode', 'name', 'nameYear', 'nameDay', 'namePostcode', 'nameCity', 'nameNumber', 'street', 'nameStreet',
  'streetNumber', 'streetPostcode', 'streetCity',
); // prettier-ignore

/** Hashes of the sounds of words, each worked out once. */
export type SoundHashes = Map<string, number>;

const soundOf = (sounds: SoundHashes, word: string): number => {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = hash(soundKey(word));
    sounds.set(word, sound);
  }
  return sound;
};

const SHORTEST_MAILBOX = 6;

/** Hashes of the keys that one guest alone has: sharing one is reason enough to compare. */
export const ownKeys = (profile: CleansedProfile): number[] => {
  const keys: number[] = [];
  for (const email of profile.emails) {
    const mailbox = email.slice(0, email.lastIndexOf('@'));
    keys.push(hashOfAll(KIND.email, hash(email)));
    if (mailbox.length >= SHORTEST_MAILBOX) keys.push(hashOfAll(KIND.mailbox, hash(mailbox)));
  }
  for (const tail of profile.phoneTails) keys.push(hashOfAll(KIND.phone, hash(tail)));
  if (profile.document) keys.push(hashOfAll(KIND.document, hash(profile.document)));
  if (profile.loyaltyNumber) keys.push(hashOfAll(KIND.loyalty, hash(profile.loyaltyNumber)));
  return keys;
};

/**
 * Hashes of keys that many guests have. They draw on different fields, so that a slip in one leaves those of the
 * others; first names and surnames share theirs, so that swapped ones meet.
 */
export const commonKeys = (profile: CleansedProfile, sounds: SoundHashes): number[] => {
  const keys: number[] = [];
  const digits = profile.birthday?.digits ?? '';
  const year = hash(digits.slice(0, 4));
  const day = digits.endsWith('00') ? 0 : hash(digits.slice(4));
  const number = hash(profile.address.numbers[0] ?? '');
  const postcode = hash(profile.address.postcode);
  const city = profile.address.city && soundOf(sounds, profile.address.city);
  const add = (kind: number, one: number | '', other: number | '' = 1): void => {
    if (one && other) keys.push(hashOfAll(kind, one, other));
  };
  add(KIND.birthday, hash(digits));
  add(KIND.yearMonth, hash(digits.slice(0, 6)));
  if (digits) add(KIND.yearDay, year, hash(digits.slice(6)));
  add(KIND.postcode, postcode);
  add(KIND.city, city);
  add(KIND.numberCity, number, city);
  add(KIND.numberPostcode, number, postcode);

  const names = new Set<number>();
  for (const { first, firstWords, last, lastWords } of profile.readings) {
    const firstSound = first && soundOf(sounds, firstWords[0]!);
    const lastSound = last && soundOf(sounds, last);
    if (firstSound) names.add(firstSound);
    if (lastSound) names.add(lastSound);
    if (lastWords.length > 1) for (const word of lastWords) names.add(soundOf(sounds, word));
    if (!firstSound || !lastSound) continue;
    add(KIND.beginnings, hash(last.slice(0, 4)), hash(first.charAt(0)));
    add(KIND.beginnings, hash(first.slice(0, 4)), hash(last.charAt(0)));
    add(KIND.bothNames, Math.min(firstSound, lastSound), Math.max(firstSound, lastSound));
  }
  for (const name of names) {
    add(KIND.name, name);
    add(KIND.nameYear, name, year);
    add(KIND.nameDay, name, day);
    add(KIND.namePostcode, name, postcode);
    add(KIND.nameCity, name, city);
    add(KIND.nameNumber, name, number);
  }
  for (const word of profile.address.words) {
    if (isKindOfStreet(word)) continue;
    const street = soundOf(sounds, word);
    add(KIND.street, street);
    for (const name of names) add(KIND.nameStreet, name, street);
    add(KIND.streetNumber, street, number);
    add(KIND.streetPostcode, street, postcode);
    add(KIND.streetCity, street, city);
  }
  return keys;
};
