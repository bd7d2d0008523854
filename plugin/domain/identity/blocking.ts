import { isKindOfStreet } from './addresses.ts';
import type { CleansedProfile } from './cleanse.ts';
import { soundKey } from './sounds.ts';

/** A block with more profiles than this is split: its profiles are lined up and only neighbours are compared. */
const LARGEST_BLOCK = 40;
const WINDOW = 24;

const soundOf = (sounds: Map<string, string>, word: string): string => {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = soundKey(word);
    sounds.set(word, sound);
  }
  return sound;
};

/**
 * The keys under which a profile is filed. Two profiles of one guest need only one key in common, so the keys draw on
 * different fields: a slip in one leaves those of the others. First names and surnames share their keys, so that
 * swapped ones meet.
 */
const blockingKeys = (profile: CleansedProfile, sounds: Map<string, string>): string[] => {
  const keys: string[] = [];
  for (const email of profile.emails) {
    const mailbox = email.slice(0, email.lastIndexOf('@'));
    keys.push(`e${email}`);
    if (mailbox.length > 5) keys.push(`m${mailbox}`);
  }
  for (const tail of profile.phoneTails) keys.push(`p${tail}`);
  if (profile.document) keys.push(`d${profile.document}`);
  if (profile.loyaltyNumber) keys.push(`l${profile.loyaltyNumber}`);

  const digits = profile.birthday?.digits ?? '';
  const { numbers, words, city, postcode } = profile.address;
  const number = numbers[0] ?? '';
  if (digits) keys.push(`b${digits}`, `i${digits.slice(0, 6)}`, `j${digits.slice(0, 4)}${digits.slice(6)}`);

  const names = new Set<string>();
  for (const { first, firstWords, last, lastWords } of profile.readings) {
    const firstSound = first && soundOf(sounds, firstWords[0]!);
    const lastSound = last && soundOf(sounds, last);
    if (firstSound) names.add(firstSound);
    if (lastSound) names.add(lastSound);
    if (lastWords.length > 1) for (const word of lastWords) names.add(soundOf(sounds, word));
    if (first && last) keys.push(`f${last.slice(0, 4)}${first[0]}`, `f${first.slice(0, 4)}${last[0]}`);
    if (firstSound && lastSound) keys.push(firstSound < lastSound ? `n${firstSound} ${lastSound}` : `n${lastSound} ${firstSound}`);
  }
  for (const name of names) {
    if (digits) {
      keys.push(`y${name}${digits.slice(0, 4)}`);
      if (!digits.endsWith('00')) keys.push(`a${name}${digits.slice(4)}`);
    }
    if (postcode) keys.push(`z${name}${postcode}`);
    if (city) keys.push(`c${name}${soundOf(sounds, city)}`);
    if (number) keys.push(`h${name}${number}`);
  }
  for (const word of words) {
    if (isKindOfStreet(word)) continue;
    const sound = soundOf(sounds, word);
    keys.push(`w${word}`);
    for (const name of names) keys.push(`x${name}${sound}`);
    if (number) keys.push(`s${sound}${number}`);
    if (postcode) keys.push(`t${sound}${postcode}`);
    if (city) keys.push(`u${sound}${soundOf(sounds, city)}`);
  }
  return keys;
};

/** FNV-1a, 32 bits. Two keys that fall together only cost a comparison. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** The profiles' places in a line sorted by what `describe` says of them. */
const ranks = (profiles: readonly CleansedProfile[], describe: (profile: CleansedProfile) => string): Uint32Array => {
  const texts = profiles.map((profile) => `${describe(profile)}|${profile.id}`);
  const order = Uint32Array.from(profiles.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const rank = new Uint32Array(profiles.length);
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
  return rank;
};

const byName = ({ readings, birthday }: CleansedProfile): string => `${readings[0]?.last ?? ''} ${readings[0]?.first ?? ''} ${birthday?.digits ?? ''}`;
const byBirthday = ({ readings, birthday, address }: CleansedProfile): string =>
  `${birthday?.digits ?? ''} ${address.postcode} ${address.street} ${readings[0]?.first ?? ''}`;

/** Blocks of profiles by index, one after the other in `members`; block `i` begins at `starts[i]`. */
type Blocks = { members: Uint32Array; starts: Uint32Array };

const buildBlocks = (profiles: readonly CleansedProfile[]): Blocks => {
  const sounds = new Map<string, string>();
  const indexBase = 2 ** Math.ceil(Math.log2(profiles.length + 1));
  // Hash and index in one number sort natively: 32 bits of hash leave 21 of the 53 for two million profiles.
  const hashBase = Math.min(2 ** 32, 2 ** 53 / indexBase);
  let filed = new Float64Array(profiles.length * 24);
  let count = 0;
  for (const [index, profile] of profiles.entries())
    for (const key of blockingKeys(profile, sounds)) {
      if (count === filed.length) {
        const larger = new Float64Array(filed.length * 2 + 64);
        larger.set(filed);
        filed = larger;
      }
      filed[count++] = (hash(key) % hashBase) * indexBase + index;
    }
  filed = filed.subarray(0, count).sort();

  const rankByName = ranks(profiles, byName);
  const rankByBirthday = ranks(profiles, byBirthday);
  const members: number[] = [];
  const starts: number[] = [];
  const addBlock = (block: readonly number[]): void => {
    starts.push(members.length);
    for (const index of block) members.push(index);
  };
  for (let from = 0; from < count; ) {
    const key = Math.floor(filed[from]! / indexBase);
    const block: number[] = [];
    let to = from;
    for (; to < count && Math.floor(filed[to]! / indexBase) === key; to++) {
      const index = filed[to]! % indexBase;
      if (block.at(-1) !== index) block.push(index);
    }
    from = to;
    if (block.length < 2) continue;
    if (block.length <= LARGEST_BLOCK) {
      addBlock(block);
      continue;
    }
    for (const rank of [rankByName, rankByBirthday]) {
      block.sort((a, b) => rank[a]! - rank[b]!);
      for (let at = 0; at < block.length; at += WINDOW / 2) addBlock(block.slice(at, at + WINDOW));
    }
  }
  starts.push(members.length);
  return { members: Uint32Array.from(members), starts: Uint32Array.from(starts) };
};

/**
 * Calls `visit` once for each pair of profiles that share a blocking key, by index, the smaller one first. The work
 * grows with the number of profiles, since blocks are bounded; which pairs are visited does not depend on the order
 * of the profiles.
 */
export const visitCandidatePairs = (profiles: readonly CleansedProfile[], visit: (a: number, b: number) => void): void => {
  const { members, starts } = buildBlocks(profiles);
  const blockCount = starts.length - 1;
  const firstBlock = new Uint32Array(profiles.length + 1);
  for (const index of members) firstBlock[index + 1]! += 1;
  for (let index = 0; index < profiles.length; index++) firstBlock[index + 1]! += firstBlock[index]!;
  const blocksOf = new Uint32Array(members.length);
  const next = firstBlock.slice();
  for (let block = 0; block < blockCount; block++)
    for (let at = starts[block]!; at < starts[block + 1]!; at++) blocksOf[next[members[at]!]!++] = block;

  const seenBy = new Int32Array(profiles.length).fill(-1);
  for (let a = 0; a < profiles.length; a++)
    for (let entry = firstBlock[a]!; entry < firstBlock[a + 1]!; entry++) {
      const block = blocksOf[entry]!;
      for (let at = starts[block]!; at < starts[block + 1]!; at++) {
        const b = members[at]!;
        if (b <= a || seenBy[b] === a) continue;
        seenBy[b] = a;
        visit(a, b);
      }
    }
};
