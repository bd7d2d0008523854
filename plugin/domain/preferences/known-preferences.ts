import type { CalendarDate } from '../calendar-dates.ts';
import { type Origin, type Preference, isCurrent, preferenceKey } from './preference.ts';

/** Two things a guest is said to want that do not go together; people decide, the later statement counts meanwhile. */
export type Contradiction = { counts: Preference; against: Preference };

export type KnownPreferences = {
  /** One for each category and value. */
  lasting: Preference[];
  /** Wishes for single stays. They never change a lasting preference. */
  oneOffs: Preference[];
  contradictions: Contradiction[];
};

const TRUST: Record<Origin, number> = { ONE_OFF: 0, OBSERVED: 1, DECLARED: 2 };

/** Values of one category that cannot both be had. Values in the same row go together. */
const EXCLUSIVE: Partial<Record<Preference['category'], string[][]>> = {
  BED: [['KING', 'QUEEN', 'DOUBLE'], ['TWIN'], ['SINGLE']],
  FLOOR: [['HIGH'], ['LOW', 'GROUND']],
  TEMPERATURE: [['COOL'], ['WARM']],
};

/** True when both cannot be had: the same thing wanted and avoided, or a high floor and a low one. */
export const contradict = (a: Preference, b: Preference): boolean => {
  if (a.category !== b.category) return false;
  if (a.value === b.value) return a.polarity !== b.polarity;
  const rows = EXCLUSIVE[a.category];
  const [rowOfA, rowOfB] = [a, b].map(({ value }) => rows?.findIndex((row) => row.includes(value)) ?? -1);
  return a.polarity === 'WANTS' && b.polarity === 'WANTS' && rowOfA! >= 0 && rowOfB! >= 0 && rowOfA !== rowOfB;
};

const isSame = (a: Preference, b: Preference): boolean =>
  preferenceKey(a) === preferenceKey(b) && a.polarity === b.polarity;

const dated = ({ lastConfirmedOn }: Preference): string => lastConfirmedOn ?? '';

/** What was said outranks what was seen, then the later outranks the earlier; the rest only makes the order certain. */
const outranks = (a: Preference, b: Preference): number =>
  TRUST[b.origin] - TRUST[a.origin] ||
  dated(b).localeCompare(dated(a)) ||
  JSON.stringify(a).localeCompare(JSON.stringify(b));

const isOneOff = ({ origin }: Preference): boolean => origin === 'ONE_OFF';

const groupsBy = (preferences: Preference[], keyOf: (preference: Preference) => string): Preference[][] => {
  const groups = new Map<string, Preference[]>();
  for (const preference of preferences)
    groups.set(keyOf(preference), [...(groups.get(keyOf(preference)) ?? []), preference]);
  return [...groups.values()];
};

const latest = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b > a) ? b : a;

/** The first counts; the others that agree with it add their stays and their date. */
const united = ([first, ...others]: Preference[]): Preference =>
  others
    .filter((other) => other.polarity === first!.polarity)
    .reduce<Preference>(
      (sum, other) => ({
        ...sum,
        confidence: Math.max(sum.confidence, other.confidence),
        evidenceStays: [...new Set([...sum.evidenceStays, ...other.evidenceStays])].sort(),
        lastConfirmedOn: latest(sum.lastConfirmedOn, other.lastConfirmedOn),
        validUntil: sum.validUntil === null ? null : latest(sum.validUntil, other.validUntil),
      }),
      first!,
    );

const contradictionsIn = (preferences: Preference[]): Contradiction[] =>
  preferences.flatMap((counts, index) =>
    preferences
      .slice(index + 1)
      .filter((against) => contradict(counts, against))
      .map((against) => ({ counts, against })),
  );

/**
 * Everything known of a guest's wishes from several sources, in whatever order they came in: for each category and value
 * the statement that counts, one-offs kept apart, contradictions shown rather than resolved in silence.
 */
export const combinePreferences = (statements: readonly Preference[]): KnownPreferences => {
  const ranked = [...statements].sort(outranks);
  return {
    lasting: groupsBy(
      ranked.filter((preference) => !isOneOff(preference)),
      preferenceKey,
    ).map(united),
    oneOffs: groupsBy(
      ranked.filter(isOneOff),
      (preference) => `${preferenceKey(preference)}:${preference.evidenceStays.join()}`,
    ).map((same) => same[0]!),
    contradictions: contradictionsIn(ranked),
  };
};

/**
 * What counts for one stay on a day: lasting preferences that have not run out, and the stay's own wishes. Where the two
 * contradict, the guest's wish for this stay goes first and the lasting preference rests.
 */
export const preferencesForStay = (
  { lasting, oneOffs }: Pick<KnownPreferences, 'lasting' | 'oneOffs'>,
  stay: string,
  asOf: CalendarDate,
): Preference[] => {
  const wishes = oneOffs.filter((preference) => isCurrent(preference, asOf, stay));
  const standing = lasting.filter(
    (preference) =>
      isCurrent(preference, asOf, stay) &&
      !wishes.some((wish) => contradict(wish, preference) || (isSame(wish, preference) && wish.strength === 'MUST')),
  );
  return [...wishes.filter((wish) => !standing.some((preference) => isSame(wish, preference))), ...standing];
};

/** What may be used to sell: nothing on health or belief. */
export const withoutSensitive = (preferences: readonly Preference[]): Preference[] =>
  preferences.filter(({ sensitive }) => !sensitive);
