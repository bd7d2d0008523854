import { isKindOfStreet } from './addresses.ts';
import type { CleansedProfile } from './cleanse.ts';
import { soundKey } from './sounds.ts';

/** A block with more profiles than this is split: its profiles are lined up and only neighbours are compared. */
const LARGEST_BLOCK = 40;
const WINDOW = 16;

/** A key that few profiles have is reason enough to compare two of them; of commoner keys they must share two. */
const FEW = 12;
const ENOUGH = 2;

const soundOf = (sounds: Map<string, string>, word: string): string => {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = soundKey(word);
    sounds.set(word, sound);
  }
  return sound;
};

/** Keys that one guest alone has: sharing one is reason enough to compare. */
const ownKeys = (profile: CleansedProfile): string[] => {
  const keys: string[] = [];
  for (const email of profile.emails) {
    const mailbox = email.slice(0, email.lastIndexOf('@'));
    keys.push(`e${email}`);
    if (mailbox.length > 5) keys.push(`m${mailbox}`);
  }
  for (const tail of profile.phoneTails) keys.push(`p${tail}`);
  if (profile.document) keys.push(`d${profile.document}`);
  if (profile.loyaltyNumber) keys.push(`l${profile.loyaltyNumber}`);
  if (profile.birthday) keys.push(`b${profile.birthday.digits}`);
  return keys;
};

/**
 * Keys that many guests have. They draw on different fields, so that a slip in one leaves those of the others; first
 * names and surnames share theirs, so that swapped ones meet.
 */
const commonKeys = (profile: CleansedProfile, sounds: Map<string, string>): string[] => {
  const keys: string[] = [];
  const digits = profile.birthday?.digits ?? '';
  const { numbers, words, city, postcode } = profile.address;
  const number = numbers[0] ?? '';
  if (digits) keys.push(`i${digits.slice(0, 6)}`, `j${digits.slice(0, 4)}${digits.slice(6)}`);

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
  if (postcode) keys.push(`o${postcode}`);
  if (city) keys.push(`k${soundOf(sounds, city)}`);
  if (number && city) keys.push(`g${number}${soundOf(sounds, city)}`);
  if (number && postcode) keys.push(`q${number}${postcode}`);
  for (const name of names) {
    keys.push(`v${name}`);
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
    keys.push(`w${sound}`);
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

/** Blocks of profiles by index, one after the other in `members`; block `i` begins at `starts[i]` and counts `weights[i]`. */
type Blocks = { members: Uint32Array; starts: Uint32Array; weights: Uint8Array };

/** Numbers that sort by the hash of a key and then by profile: one for each key of each profile. */
const fileUnderKeys = (profiles: readonly CleansedProfile[], indexBase: number, keysOf: (profile: CleansedProfile) => readonly string[]): Float64Array => {
  // Hash and index in one number sort natively: 32 bits of hash leave 21 of the 53 for two million profiles.
  const hashBase = Math.min(2 ** 32, 2 ** 53 / indexBase);
  let filed = new Float64Array(profiles.length * 8 + 64);
  let count = 0;
  for (const [index, profile] of profiles.entries())
    for (const key of keysOf(profile)) {
      if (count === filed.length) {
        const larger = new Float64Array(filed.length * 2);
        larger.set(filed);
        filed = larger;
      }
      filed[count++] = (hash(key) % hashBase) * indexBase + index;
    }
  return filed.subarray(0, count).sort();
};

const buildBlocks = (profiles: readonly CleansedProfile[]): Blocks => {
  const sounds = new Map<string, string>();
  const indexBase = 2 ** Math.ceil(Math.log2(profiles.length + 1));
  const lines = [ranks(profiles, byName), ranks(profiles, byBirthday)];
  const members: number[] = [];
  const starts: number[] = [];
  const weights: number[] = [];
  const addBlock = (block: readonly number[], weight: number): void => {
    starts.push(members.length);
    weights.push(weight);
    for (const index of block) members.push(index);
  };
  const addBlocks = (filed: Float64Array, weight: number): void => {
    for (let from = 0; from < filed.length; ) {
      const key = Math.floor(filed[from]! / indexBase);
      const block: number[] = [];
      let to = from;
      for (; to < filed.length && Math.floor(filed[to]! / indexBase) === key; to++) {
        const index = filed[to]! % indexBase;
        if (block.at(-1) !== index) block.push(index);
      }
      from = to;
      if (block.length < 2) continue;
      if (block.length <= LARGEST_BLOCK) {
        addBlock(block, block.length <= FEW ? ENOUGH : weight);
        continue;
      }
      for (const line of lines) {
        block.sort((a, b) => line[a]! - line[b]!);
        for (let at = 0; at < block.length; at += WINDOW) addBlock(block.slice(at, at + WINDOW), weight);
      }
    }
  };
  addBlocks(fileUnderKeys(profiles, indexBase, ownKeys), ENOUGH);
  addBlocks(fileUnderKeys(profiles, indexBase, (profile) => commonKeys(profile, sounds)), 1);
  starts.push(members.length);
  return { members: Uint32Array.from(members), starts: Uint32Array.from(starts), weights: Uint8Array.from(weights) };
};

/**
 * Calls `visit` once for each pair of profiles that share a blocking key, by index, the smaller one first. The work
 * grows with the number of profiles, since blocks are bounded; which pairs are visited does not depend on the order
 * of the profiles.
 */
export const visitCandidatePairs = (profiles: readonly CleansedProfile[], visit: (a: number, b: number) => void): void => {
  const { members, starts, weights } = buildBlocks(profiles);
  const blockCount = starts.length - 1;
  const firstBlock = new Uint32Array(profiles.length + 1);
  for (const index of members) firstBlock[index + 1]! += 1;
  for (let index = 0; index < profiles.length; index++) firstBlock[index + 1]! += firstBlock[index]!;
  const blocksOf = new Uint32Array(members.length);
  const next = firstBlock.slice();
  for (let block = 0; block < blockCount; block++)
    for (let at = starts[block]!; at < starts[block + 1]!; at++) blocksOf[next[members[at]!]!++] = block;

  const seenBy = new Int32Array(profiles.length).fill(-1);
  const shared = new Uint8Array(profiles.length);
  for (let a = 0; a < profiles.length; a++)
    for (let entry = firstBlock[a]!; entry < firstBlock[a + 1]!; entry++) {
      const block = blocksOf[entry]!;
      const weight = weights[block]!;
      for (let at = starts[block]!; at < starts[block + 1]!; at++) {
        const b = members[at]!;
        if (b <= a) continue;
        if (seenBy[b] !== a) {
          seenBy[b] = a;
          shared[b] = 0;
        }
        if (shared[b]! >= ENOUGH) continue;
        shared[b]! += weight;
        if (shared[b]! >= ENOUGH) visit(a, b);
      }
    }
};
