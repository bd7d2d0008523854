import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { found, nothing, type Evidence, type Finding, type Outcome } from './evidence.ts';
import { areTwoNames, compareNames, type NameOutcome, type NamePart } from './name-comparison.ts';
import type { NameReading } from '../cleanse/names.ts';
import type { FileStatistics, RatedProfile } from './rarity.ts';

/** log2 of how often one guest's profiles show the outcome, to which the rarity of the value is added. */
const SAME_NAME = -0.3;
const VARIANT_NAME = -2.5;
const CLOSE_NAME = -1.5;
const ALIKE_NAME = -3;

/** The longer two names are, the less likely strangers come so near to each other. */
const mostBitsWhenClose = (length: number): number => Math.min(9, 1 + length);
const mostBitsWhenAlike = (length: number): number => Math.min(5, Math.max(0, length - 2));

const againstStrangers = (outcome: NameOutcome, bits: number, length: number, part: NamePart): number => {
  switch (outcome) {
    case 'SAME':
      return bits + SAME_NAME;
    case 'PARTIAL':
    case 'VARIANT':
      return Math.max(1, bits + VARIANT_NAME);
    case 'INITIAL':
      return 3;
    case 'CLOSE':
      return Math.max(1, Math.min(bits + CLOSE_NAME, mostBitsWhenClose(length)));
    case 'ALIKE':
      return Math.max(0, Math.min(bits + ALIKE_NAME, mostBitsWhenAlike(length)));
    case 'FAINT':
      return Math.min(1, length - 4);
    case 'OTHER_NAME':
      return 0;
    case 'DIFFERENT':
      return part === 'first' ? -5 : -4.2;
    case 'UNKNOWN':
      return 0;
    default:
      return outcome satisfies never;
  }
};

/** Relatives share the surname, seldom the first name. */
export const FIRST_NAME_AGAINST_RELATIVES: Record<NameOutcome, number> = {
  SAME: 8, PARTIAL: 6, VARIANT: 3, INITIAL: 2.5, CLOSE: 6, ALIKE: 1.5, FAINT: -1, OTHER_NAME: -3, DIFFERENT: -5.5, UNKNOWN: 0,
}; // prettier-ignore
const SURNAME_AGAINST_RELATIVES: Record<NameOutcome, number> = {
  SAME: 0, PARTIAL: 0, VARIANT: 0, INITIAL: 0, CLOSE: 0, ALIKE: 0, FAINT: -1, OTHER_NAME: 0, DIFFERENT: -2.3, UNKNOWN: 0,
}; // prettier-ignore

/** One guest in 25 has first name and surname in each other's field. */
const SWAPPED = -4.5;

/** Names are compared in one order, whichever profile is asked about first, so that a swap is seen the same way from both sides. */
const inOrderOfNames = (a: RatedProfile, b: RatedProfile): readonly [RatedProfile, RatedProfile] => {
  const one = a.profile.readings[0];
  const other = b.profile.readings[0];
  if (!one || !other) return [a, b];
  return one.last < other.last || (one.last === other.last && one.first <= other.first) ? [a, b] : [b, a];
};

const isAgreement = (outcome: Outcome): boolean =>
  outcome === 'SAME' || outcome === 'PARTIAL' || outcome === 'VARIANT' || outcome === 'CLOSE';

const isChinese = ({ nationality }: CleansedProfile): boolean => nationality === 'CN';

/** Whether a name in Chinese characters may belong to a Japanese, Korean or Cantonese guest, who spells it otherwise than pinyin. */
export const isReadElsewhere = (profile: CleansedProfile): boolean =>
  profile.script === 'CHARACTERS' && !isChinese(profile);

/** One way of laying the names of two profiles beside each other. */
type NamesSideBySide = { first: Finding; last: Finding; swapped: boolean };

const layNames = (
  a: RatedProfile,
  i: number,
  b: RatedProfile,
  j: number,
  swapped: boolean,
  { namesTogether, firstNames }: FileStatistics,
  laid: NamesSideBySide,
): void => {
  const one = a.profile.readings[i]!;
  const other = b.profile.readings[j]!;
  const consonantsOnly = (a.profile.script === 'CONSONANTS') !== (b.profile.script === 'CONSONANTS');
  const incomparable =
    a.profile.script !== b.profile.script &&
    (isReadElsewhere(a.profile) || isReadElsewhere(b.profile)) &&
    !isChinese(a.profile) &&
    !isChinese(b.profile);
  const otherFirst = swapped ? other.last : other.first;
  const otherLast = swapped ? other.first : other.last;
  const otherFirstWords = swapped ? other.lastWords : other.firstWords;
  let first = compareNames(one.first, one.firstWords, otherFirst, otherFirstWords, 'first', consonantsOnly);
  if (mayBeTwoNames(first) && !consonantsOnly && areTwoNames(one.firstWords[0]!, otherFirstWords[0]!, firstNames))
    first = 'OTHER_NAME';
  let last = compareNames(
    one.last,
    one.lastWords,
    otherLast,
    swapped ? other.firstWords : other.lastWords,
    'last',
    consonantsOnly,
  );
  if (incomparable && !isAgreement(first) && !isAgreement(last)) first = last = 'UNKNOWN';
  const firstBits = Math.min(a.first[i]!, swapped ? b.last[j]! : b.first[j]!);
  const lastBits = Math.min(a.last[i]!, swapped ? b.first[j]! : b.last[j]!);
  let firstWeight = againstStrangers(first, firstBits, Math.min(one.first.length, otherFirst.length), 'first');
  const lastWeight = againstStrangers(last, lastBits, Math.min(one.last.length, otherLast.length), 'last');
  if (lastWeight > 0 && firstWeight > 0) firstWeight = Math.max(0, firstWeight - namesTogether);
  let firstRelative = FIRST_NAME_AGAINST_RELATIVES[first];
  let lastRelative = SURNAME_AGAINST_RELATIVES[last];
  // Which of two swapped names is the surname is not known; the worse agreement is taken for the first name's.
  if (swapped && FIRST_NAME_AGAINST_RELATIVES[last] < firstRelative) {
    firstRelative = FIRST_NAME_AGAINST_RELATIVES[last];
    lastRelative = SURNAME_AGAINST_RELATIVES[first];
  }
  found(laid.first, first, firstWeight + (swapped ? SWAPPED : 0), firstRelative);
  found(laid.last, last, lastWeight, lastRelative);
  laid.swapped = swapped;
};

const mayBeTwoNames = (outcome: NameOutcome): boolean =>
  outcome === 'VARIANT' || outcome === 'CLOSE' || outcome === 'ALIKE' || outcome === 'FAINT';

/** Whether a first name begins like the other side's surname: hardly any swapped names are mistyped at both beginnings. */
const mayBeSwapped = (a: NameReading, b: NameReading): boolean =>
  (a.first !== '' && a.first.charCodeAt(0) === b.last.charCodeAt(0)) ||
  (a.last !== '' && a.last.charCodeAt(0) === b.first.charCodeAt(0));

const total = ({ first, last }: NamesSideBySide): number =>
  first.stranger + first.relative + last.stranger + last.relative;

/** Two tries to lay names side by side, the better of which is kept; used again for each pair. */
const tries: [NamesSideBySide, NamesSideBySide] = [
  { first: nothing(), last: nothing(), swapped: false },
  { first: nothing(), last: nothing(), swapped: false },
];

/**
 * Compares first names and surnames of two profiles, each way of reading them with each, also with the two in each
 * other's field, and keeps what agrees best.
 */
export const compareFullNames = (
  x: RatedProfile,
  y: RatedProfile,
  statistics: FileStatistics,
  evidence: Evidence,
): void => {
  const [a, b] = inOrderOfNames(x, y);
  let [best, next] = tries;
  let any = false;
  const consider = (i: number, j: number, swapped: boolean): void => {
    layNames(a, i, b, j, swapped, statistics, next);
    if (!any || total(next) > total(best)) [best, next] = [next, best];
    any = true;
  };
  for (let i = 0; i < a.first.length; i++)
    for (let j = 0; j < b.first.length; j++) {
      consider(i, j, false);
      const agree = !best.swapped && isAgreement(best.first.outcome) && isAgreement(best.last.outcome);
      if (!agree && mayBeSwapped(a.profile.readings[i]!, b.profile.readings[j]!)) consider(i, j, true);
    }
  const { firstName, lastName } = evidence.findings;
  if (any) {
    found(firstName, best.first.outcome, best.first.stranger, best.first.relative);
    found(lastName, best.last.outcome, best.last.stranger, best.last.relative);
  } else {
    found(firstName, 'UNKNOWN', 0, 0);
    found(lastName, 'UNKNOWN', 0, 0);
  }
  evidence.swapped = any && best.swapped;
};
