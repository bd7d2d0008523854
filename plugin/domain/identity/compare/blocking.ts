import { commonKeys, ownKeys, type SoundHashes } from './blocking-keys.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';

/** A block with more profiles than this is split: its profiles are lined up and only neighbours are compared. */
const LARGEST_BLOCK = 40;
const WINDOW = 16;

/** A key that as many profiles have says nothing any more. */
const TOO_COMMON = 1_000;

/**
 * Two profiles are compared when the keys they share count enough together: one key that few profiles have, two that a
 * block's worth have, or more of those that had to be split. In a large file more profiles share a key by chance.
 */
const ENOUGH = 4;
const HALF = 2;
const LITTLE = 1;
const few = (profiles: number): number => Math.max(6, Math.min(40, Math.round(400_000 / profiles)));

/** The profiles' places in a line sorted by what `describe` says of them. */
const ranks = (profiles: readonly CleansedProfile[], describe: (profile: CleansedProfile) => string): Uint32Array => {
  const texts = profiles.map((profile) => `${describe(profile)}|${profile.id}`);
  const order = Uint32Array.from(profiles.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const rank = new Uint32Array(profiles.length);
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
  return rank;
};

const byName = ({ readings, birthday }: CleansedProfile): string =>
  `${readings[0]?.last ?? ''} ${readings[0]?.first ?? ''} ${birthday?.digits ?? ''}`;
const byBirthday = ({ readings, birthday, address }: CleansedProfile): string =>
  `${birthday?.digits ?? ''} ${address.postcode} ${address.street} ${readings[0]?.first ?? ''}`;

/** Blocks of profiles by index, one after the other in `members`; block `i` begins at `starts[i]` and counts `weights[i]`; the first `ownBlocks` are of own keys. */
type Blocks = { members: Uint32Array; starts: Uint32Array; weights: Uint32Array; ownBlocks: number };

/** Room for as many keys as most profiles have; a list that fills up grows by half. */
const OWN_KEYS = 4;
const COMMON_KEYS = 24;

/** A list of whole numbers that takes four bytes for each. */
type Column = { values: Uint32Array; length: number };

const newColumn = (): Column => ({ values: new Uint32Array(1_024), length: 0 });

const append = (column: Column, value: number): void => {
  if (column.length === column.values.length) {
    const larger = new Uint32Array(column.length * 2);
    larger.set(column.values);
    column.values = larger;
  }
  column.values[column.length++] = value;
};

/** Numbers that sort by the hash of a key and then by profile: one for each key of each profile. */
const fileUnderKeys = (
  profiles: readonly CleansedProfile[],
  indexBase: number,
  room: number,
  keysOf: (profile: CleansedProfile) => readonly number[],
): Float64Array => {
  // Hash and index in one number sort natively: 32 bits of hash leave 21 of the 53 for two million profiles.
  const hashBase = Math.min(2 ** 32, 2 ** 53 / indexBase);
  let filed = new Float64Array((profiles.length + 1) * room);
  let count = 0;
  for (const [index, profile] of profiles.entries())
    for (const key of keysOf(profile)) {
      if (count === filed.length) {
        const larger = new Float64Array(Math.ceil(filed.length * 1.5));
        larger.set(filed);
        filed = larger;
      }
      filed[count++] = (key % hashBase) * indexBase + index;
    }
  return filed.subarray(0, count).sort();
};

const buildBlocks = (profiles: readonly CleansedProfile[]): Blocks => {
  const sounds: SoundHashes = new Map();
  const indexBase = 2 ** Math.ceil(Math.log2(profiles.length + 1));
  const lines = [ranks(profiles, byName), ranks(profiles, byBirthday)];
  const enoughAlone = few(profiles.length);
  const members = newColumn();
  const starts = newColumn();
  const weights = newColumn();
  const addBlock = (block: readonly number[], weight: number): void => {
    append(starts, members.length);
    append(weights, weight);
    for (const index of block) append(members, index);
  };
  const addBlocks = (filed: Float64Array, own: boolean): void => {
    for (let from = 0; from < filed.length;) {
      const key = Math.floor(filed[from]! / indexBase);
      const block: number[] = [];
      let to = from;
      for (; to < filed.length && Math.floor(filed[to]! / indexBase) === key; to++) {
        const index = filed[to]! % indexBase;
        if (block.at(-1) !== index) block.push(index);
      }
      from = to;
      if (block.length < 2 || (block.length > TOO_COMMON && !own)) continue;
      if (block.length <= LARGEST_BLOCK) addBlock(block, own || block.length <= enoughAlone ? ENOUGH : HALF);
      else
        for (const line of lines) {
          block.sort((a, b) => line[a]! - line[b]!);
          // Windows under an own key overlap, so that a guest with many profiles hangs together.
          for (let at = 0; at < block.length; at += own ? WINDOW / 2 : WINDOW)
            addBlock(block.slice(at, at + WINDOW), own ? ENOUGH : LITTLE);
        }
    }
  };
  addBlocks(fileUnderKeys(profiles, indexBase, OWN_KEYS, ownKeys), true);
  const ownBlocks = starts.length;
  addBlocks(
    fileUnderKeys(profiles, indexBase, COMMON_KEYS, (profile) => commonKeys(profile, sounds)),
    false,
  );
  append(starts, members.length);
  return {
    members: members.values.subarray(0, members.length),
    starts: starts.values.subarray(0, starts.length),
    weights: weights.values,
    ownBlocks,
  };
};

/**
 * Calls `visit` once for each pair of profiles that share enough keys, by index, the smaller one first, and says whether
 * they share a key of their own, such as a phone. The work
 * grows with the number of profiles, since blocks are bounded; which pairs are visited does not depend on the order
 * of the profiles.
 */
export const visitCandidatePairs = (
  profiles: readonly CleansedProfile[],
  visit: (a: number, b: number, shareKey: boolean) => void,
): void => {
  const { members, starts, weights, ownBlocks } = buildBlocks(profiles);
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
        if (shared[b]! >= ENOUGH) visit(a, b, block < ownBlocks);
      }
    }
};
