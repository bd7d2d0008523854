import { isKindOfStreet } from '../cleanse/addresses.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { bitsSet } from './hashing.ts';

/**
 * How much the values of one profile say, in bits: the agreement of two strangers on a value that one guest in 1,024
 * bears is worth 10 bits. Lists run parallel to those of the profile.
 */
export type RatedProfile = {
  profile: CleansedProfile;
  first: readonly number[];
  last: readonly number[];
  birthday: number;
  year: number;
  emails: readonly number[];
  phones: readonly number[];
  document: number;
  loyalty: number;
  /** Words such as `street` say little, however rare they are in the file. */
  words: readonly number[];
  wordsMost: number;
  numbers: readonly number[];
  city: number;
  postcode: number;
};

/** What the file as a whole says about chance: how many pairs of strangers there are, how often their birthdays meet. */
export type FileStatistics = {
  /** Bits that the evidence must outweigh: one pair in this power of two is the same person. */
  priorBits: number;
  /** Bits that birthdays a slip apart, or two slips, weigh against two strangers. */
  birthdayClose: number;
  birthdayNear: number;
  /**
   * How much likelier strangers of one surname are to share the first name too, in bits: names of one language go
   * together, so that the second agreement says less than it would alone.
   */
  namesTogether: number;
  /** How many profiles bear each first name. */
  firstNames: ReadonlyMap<string, number>;
};

/** A file smaller than this is judged as a sample of one of this size, so that ten lines are not thought a whole world. */
const SMALLEST_WORLD = 20_000;

/** Until the file itself has many values, each value's share is drawn towards this one, as if that many profiles had been seen. */
const PRIOR_PROFILES = 1_000;
const PRIOR_SHARE = {
  first: 1 / 250,
  last: 1 / 2_500,
  birthday: 1 / 20_000,
  year: 1 / 70,
  word: 1 / 1_000,
  number: 1 / 80,
  city: 1 / 200,
  postcode: 1 / 1_000,
  birthdayTwoParts: 0.0045,
};
const MOST_BITS = { first: 11, last: 13, birthday: 15, year: 7, word: 13, number: 9, city: 9, postcode: 12 };
const KIND_OF_STREET_BITS = 1;
type CountedField = keyof typeof MOST_BITS;

/** Until the file shows otherwise, sharing the surname doubles the chance of sharing the first name. */
const ASSUMED_TOGETHER = 2;
const MOST_TOGETHER = 5;

/**
 * Bits above the prior that a shared key is worth when one first name stands beside it. Two profiles that share the
 * mailbox of an agency are the same person no more often than one in as many as use it, so the worth falls with them.
 */
const KEY_BITS = { email: 3, phone: 2, document: 9, loyalty: 8 };
const BITS_LOST_PER_DOUBLING = 1.5;

const count = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Which first letters stand beside each key, as a bit mask: how many people use it, unmoved by typos and duplicates. */
const holders = (
  profiles: readonly CleansedProfile[],
  keysOf: (profile: CleansedProfile) => readonly (string | null)[],
): Map<string, number> => {
  const masks = new Map<string, number>();
  for (const profile of profiles) {
    const letter = profile.readings[0]?.first.charCodeAt(0) ?? Number.NaN;
    const mask = Number.isNaN(letter) ? 0 : 1 << (letter - 97);
    for (const key of keysOf(profile)) if (key !== null) masks.set(key, (masks.get(key) ?? 0) | mask);
  }
  return masks;
};

/** The chance that two profiles drawn from the file have the same value. */
const chanceOfMeeting = (counts: Map<string, number>, total: number): number => {
  let pairs = 0;
  for (const times of counts.values()) pairs += times * (times - 1);
  return total < 2 ? 0 : pairs / (total * (total - 1));
};

/** Of strangers' pairs that agree on two parts of the birthday these many are only a slip apart; three times as many are near. */
const CLOSE_AMONG_TWO_PARTS = 0.15;
const NEAR_PER_TWO_PARTS = 3;

/** The share of strangers' pairs that agree on two of year, month and day of birth. */
const birthdayTwoParts = (profiles: readonly CleansedProfile[]): number => {
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const;
  let total = 0;
  for (const { birthday } of profiles) {
    if (!birthday?.exists) continue;
    total += 1;
    count(counts[0], birthday.digits.slice(0, 6));
    count(counts[1], birthday.digits.slice(4));
    count(counts[2], birthday.digits.slice(0, 4) + birthday.digits.slice(6));
  }
  let share = 0;
  for (const each of counts) share += chanceOfMeeting(each, total);
  return (share * total + PRIOR_SHARE.birthdayTwoParts * PRIOR_PROFILES) / (total + PRIOR_PROFILES);
};

const birthdayBits = (profiles: readonly CleansedProfile[]): Pick<FileStatistics, 'birthdayClose' | 'birthdayNear'> => {
  const twoParts = birthdayTwoParts(profiles);
  return {
    birthdayClose: Math.max(0, Math.log2(0.1 / (CLOSE_AMONG_TWO_PARTS * twoParts))),
    birthdayNear: Math.max(-1, Math.log2(0.03 / (NEAR_PER_TWO_PARTS * twoParts))),
  };
};

const pairsAmong = (counts: Map<string, number>): number => {
  let pairs = 0;
  for (const times of counts.values()) pairs += (times * (times - 1)) / 2;
  return pairs;
};

/**
 * Counts, among pairs of one surname, those of one first name. Pairs that share the year or the day of birth are left
 * out, as they may be of one person; those that share neither are strangers.
 */
const namesTogether = (profiles: readonly CleansedProfile[], sameFirstName: number): number => {
  const groups = Array.from({ length: 8 }, () => new Map<string, number>());
  for (const { readings, birthday } of profiles) {
    const name = readings[0];
    if (!birthday?.exists || !name?.first || !name.last) continue;
    const year = birthday.digits.slice(0, 4);
    const day = birthday.digits.slice(4);
    for (const [i, names] of [name.last, `${name.last} ${name.first}`].entries())
      for (const [j, part] of ['', year, day, birthday.digits].entries()) count(groups[4 * i + j]!, `${names} ${part}`);
  }
  const strangers = (from: number): number =>
    pairsAmong(groups[from]!) -
    pairsAmong(groups[from + 1]!) -
    pairsAmong(groups[from + 2]!) +
    pairsAmong(groups[from + 3]!);
  const together = (strangers(4) + ASSUMED_TOGETHER * sameFirstName * PRIOR_PROFILES) / (strangers(0) + PRIOR_PROFILES);
  return Math.min(MOST_TOGETHER, Math.max(0, Math.log2(together / sameFirstName)));
};

/** How often a value occurs; a list that was cut off says of those left out that each occurs `others` times at most. */
type Counted = { counts: ReadonlyMap<string, number>; others: number };

/** How often each value occurs in a file, and of how many profiles each field is known. */
type FileCounts = {
  known: Record<CountedField, number>;
  values: Record<CountedField, Counted>;
  statistics: FileStatistics;
};

const byField = <Value>(valueOf: (field: CountedField) => Value): Record<CountedField, Value> =>
  Object.fromEntries((Object.keys(MOST_BITS) as CountedField[]).map((field) => [field, valueOf(field)])) as Record<
    CountedField,
    Value
  >;

const countFile = (profiles: readonly CleansedProfile[]): FileCounts => {
  const values = byField(() => new Map<string, number>());
  const firstWords = new Map<string, number>();
  const known = byField(() => 0);
  for (const { readings, birthday, address } of profiles) {
    const name = readings.at(-1);
    if (name?.first) {
      known.first += 1;
      count(values.first, name.first);
      count(firstWords, name.firstWords[0]!);
    }
    if (name?.last) {
      known.last += 1;
      count(values.last, name.last);
    }
    if (birthday) {
      known.birthday = known.year += 1;
      count(values.birthday, birthday.digits);
      count(values.year, birthday.digits.slice(0, 4));
    }
    if (address.words.length > 0) known.word += 1;
    for (const word of address.words) count(values.word, word);
    if (address.numbers.length > 0) known.number += 1;
    for (const number of address.numbers) count(values.number, number);
    if (address.city) {
      known.city += 1;
      count(values.city, address.city);
    }
    if (address.postcode) {
      known.postcode += 1;
      count(values.postcode, address.postcode);
    }
  }
  const sameFirstName = Math.max(1e-4, chanceOfMeeting(values.first, known.first));
  return {
    known,
    values: byField((field) => ({ counts: values[field], others: 0 })),
    statistics: {
      priorBits: Math.log2(Math.max(SMALLEST_WORLD, profiles.length)),
      ...birthdayBits(profiles),
      namesTogether: namesTogether(profiles, sameFirstName),
      firstNames: firstWords,
    },
  };
};

const bitsOf = ({ known, values }: FileCounts, field: CountedField, value: string): number => {
  const { counts, others: leftOut } = values[field];
  // The two profiles that are compared say nothing about how many others have the value.
  const others = Math.max(0, (counts.get(value) ?? leftOut) - 2);
  const share = (others + PRIOR_SHARE[field] * PRIOR_PROFILES) / (known[field] + PRIOR_PROFILES);
  return Math.min(MOST_BITS[field], -Math.log2(share));
};

/** Values of one field that are kept of a file at most, the most frequent ones. */
const MOST_KEPT = 2_000;

/** What is kept of how often values occur in a file, as JSON: those rarer than is told apart are left out. */
export type KeptCounts = {
  known: Record<CountedField, number>;
  values: Record<CountedField, { counts: [string, number][]; others: number }>;
  statistics: Omit<FileStatistics, 'firstNames'> & { firstNames: [string, number][] };
};

const mostFrequent = (counts: Iterable<[string, number]>): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_KEPT + 1);

const keepCounts = (counts: FileCounts): KeptCounts => ({
  known: counts.known,
  values: byField((field) => {
    const telling = mostFrequent(
      [...counts.values[field].counts].filter(
        ([value, times]) => times > 2 && bitsOf(counts, field, value) < MOST_BITS[field],
      ),
    );
    return { counts: telling.slice(0, MOST_KEPT), others: telling[MOST_KEPT]?.[1] ?? 0 };
  }),
  statistics: {
    ...counts.statistics,
    firstNames: mostFrequent([...counts.statistics.firstNames].filter(([, times]) => times > 1)).slice(0, MOST_KEPT),
  },
});

const fromKept = ({ known, values, statistics }: KeptCounts): FileCounts => ({
  known,
  values: byField((field) => ({ counts: new Map(values[field].counts), others: values[field].others })),
  statistics: { ...statistics, firstNames: new Map(statistics.firstNames) },
});

/** Profiles with their values rated. `keep` gives what is to be kept of the file, to rate others like it later. */
export type RatedFile = { rated: RatedProfile[]; statistics: FileStatistics; keep: () => KeptCounts };

/**
 * Rates each profile's values by how rare they are among the profiles given, or in the file whose counts were kept. The
 * result depends on the set of profiles only, not on their order. How many use a phone or a mailbox is told by the profiles
 * given.
 */
export const rate = (profiles: readonly CleansedProfile[], kept?: KeptCounts): RatedFile => {
  const counts = kept === undefined ? countFile(profiles) : fromKept(kept);
  const { priorBits } = counts.statistics;
  const bits = (field: CountedField, value: string): number => bitsOf(counts, field, value);
  const emailHolders = holders(profiles, (profile) => profile.emails);
  const phoneHolders = holders(profiles, (profile) => profile.phoneTails);
  const documentHolders = holders(profiles, (profile) => [profile.document]);
  const loyaltyHolders = holders(profiles, (profile) => [profile.loyaltyNumber]);
  const keyBits = (key: keyof typeof KEY_BITS, masks: Map<string, number>, value: string): number =>
    priorBits + KEY_BITS[key] - BITS_LOST_PER_DOUBLING * Math.log2(Math.max(1, bitsSet(masks.get(value) ?? 0)));

  const rated = profiles.map((profile): RatedProfile => {
    const { readings, birthday, address, document, loyaltyNumber } = profile;
    const words = address.words.map((word) => (isKindOfStreet(word) ? KIND_OF_STREET_BITS : bits('word', word)));
    return {
      profile,
      first: readings.map((reading) => (reading.first ? bits('first', reading.first) : 0)),
      last: readings.map((reading) => (reading.last ? bits('last', reading.last) : 0)),
      birthday: birthday ? bits('birthday', birthday.digits) : 0,
      year: birthday ? bits('year', birthday.digits.slice(0, 4)) : 0,
      emails: profile.emails.map((email) => keyBits('email', emailHolders, email)),
      phones: profile.phoneTails.map((tail) => keyBits('phone', phoneHolders, tail)),
      document: document ? keyBits('document', documentHolders, document) : 0,
      loyalty: loyaltyNumber ? keyBits('loyalty', loyaltyHolders, loyaltyNumber) : 0,
      words,
      wordsMost: Math.max(0, ...words),
      numbers: address.numbers.map((number) => bits('number', number)),
      city: address.city ? bits('city', address.city) : 0,
      postcode: address.postcode ? bits('postcode', address.postcode) : 0,
    };
  });
  return { rated, statistics: counts.statistics, keep: () => keepCounts(counts) };
};
