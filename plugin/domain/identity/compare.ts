import { compareNumbers, comparePlaces, compareStreets } from './address-comparison.ts';
import { compareBirthdays } from './birthdays.ts';
import type { CleansedProfile } from './cleanse.ts';
import { areTwoNames, compareNames, type NameOutcome, type NamePart } from './name-comparison.ts';
import type { NameReading } from './names.ts';
import type { FileStatistics, RatedProfile } from './rarity.ts';
import { typingErrors } from './text-similarity.ts';

export const FIELDS = [
  'lastName', 'firstName', 'suffix', 'gender', 'birthday', 'email', 'phone', 'document', 'loyalty', 'street', 'number', 'place', 'nationality',
] as const; // prettier-ignore

export type Field = (typeof FIELDS)[number];

export const OUTCOMES = [
  'UNKNOWN', 'SAME', 'PARTIAL', 'VARIANT', 'INITIAL', 'CLOSE', 'NEAR', 'ALIKE', 'FAINT', 'MIXED', 'SAME_YEAR', 'NEXT_YEAR', 'OTHER_YEAR', 'GENERATION', 'OTHER_NAME', 'DIFFERENT',
] as const; // prettier-ignore

export type Outcome = (typeof OUTCOMES)[number];

/**
 * What a field says: by how many bits it speaks for one person against two strangers, and against two relatives under
 * one roof. Negative: it speaks for two people.
 */
export type Finding = { outcome: Outcome; stranger: number; relative: number };

/** What the comparison of two profiles found. `swapped`: first name and surname stand in each other's field. */
export type Evidence = { findings: Record<Field, Finding>; swapped: boolean };

const nothing = (): Finding => ({ outcome: 'UNKNOWN', stranger: 0, relative: 0 });

export const newEvidence = (): Evidence => ({
  findings: {
    lastName: nothing(), firstName: nothing(), suffix: nothing(), gender: nothing(), birthday: nothing(), email: nothing(), phone: nothing(),
    document: nothing(), loyalty: nothing(), street: nothing(), number: nothing(), place: nothing(), nationality: nothing(),
  },
  swapped: false,
}); // prettier-ignore

const found = (finding: Finding, outcome: Outcome, stranger: number, relative: number): void => {
  finding.outcome = outcome;
  finding.stranger = stranger;
  finding.relative = relative;
};

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

const isAgreement = (outcome: Outcome): boolean => outcome === 'SAME' || outcome === 'PARTIAL' || outcome === 'VARIANT' || outcome === 'CLOSE';

const isChinese = ({ nationality }: CleansedProfile): boolean => nationality === 'CN';

/** Whether a name in Chinese characters may belong to a Japanese, Korean or Cantonese guest, who spells it otherwise than pinyin. */
export const isReadElsewhere = (profile: CleansedProfile): boolean => profile.script === 'CHARACTERS' && !isChinese(profile);

/** One way of laying the names of two profiles beside each other. */
type NamesSideBySide = { first: Finding; last: Finding; swapped: boolean };

const layNames = (a: RatedProfile, i: number, b: RatedProfile, j: number, swapped: boolean, { namesTogether, firstNames }: FileStatistics, laid: NamesSideBySide): void => {
  const one = a.profile.readings[i]!;
  const other = b.profile.readings[j]!;
  const consonantsOnly = (a.profile.script === 'CONSONANTS') !== (b.profile.script === 'CONSONANTS');
  const incomparable = a.profile.script !== b.profile.script && (isReadElsewhere(a.profile) || isReadElsewhere(b.profile)) && !isChinese(a.profile) && !isChinese(b.profile);
  const otherFirst = swapped ? other.last : other.first;
  const otherLast = swapped ? other.first : other.last;
  const otherFirstWords = swapped ? other.lastWords : other.firstWords;
  let first = compareNames(one.first, one.firstWords, otherFirst, otherFirstWords, 'first', consonantsOnly);
  if (mayBeTwoNames(first) && !consonantsOnly && areTwoNames(one.firstWords[0]!, otherFirstWords[0]!, firstNames)) first = 'OTHER_NAME';
  let last = compareNames(one.last, one.lastWords, otherLast, swapped ? other.firstWords : other.lastWords, 'last', consonantsOnly);
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

const mayBeTwoNames = (outcome: NameOutcome): boolean => outcome === 'VARIANT' || outcome === 'CLOSE' || outcome === 'ALIKE' || outcome === 'FAINT';

/** Whether a first name begins like the other side's surname: hardly any swapped names are mistyped at both beginnings. */
const mayBeSwapped = (a: NameReading, b: NameReading): boolean =>
  (a.first !== '' && a.first.charCodeAt(0) === b.last.charCodeAt(0)) || (a.last !== '' && a.last.charCodeAt(0) === b.first.charCodeAt(0));

const total = ({ first, last }: NamesSideBySide): number => first.stranger + first.relative + last.stranger + last.relative;

/** Two tries to lay names side by side, the better of which is kept; used again for each pair. */
const tries: [NamesSideBySide, NamesSideBySide] = [
  { first: nothing(), last: nothing(), swapped: false },
  { first: nothing(), last: nothing(), swapped: false },
];

const compareAllNames = (x: RatedProfile, y: RatedProfile, statistics: FileStatistics, evidence: Evidence): void => {
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

const compareBirthdayFields = (a: RatedProfile, b: RatedProfile, { birthdayClose, birthdayNear }: FileStatistics, { findings }: Evidence): void => {
  const one = a.profile.birthday;
  const other = b.profile.birthday;
  const outcome = one && other ? compareBirthdays(one, other) : 'UNKNOWN';
  const damaged = !one?.exists || !other?.exists;
  switch (outcome) {
    case 'SAME':
      return found(findings.birthday, outcome, Math.min(a.birthday, b.birthday) - 0.3, 5.5);
    case 'CLOSE':
      return found(findings.birthday, outcome, birthdayClose, 3.5);
    case 'NEAR':
      return found(findings.birthday, outcome, birthdayNear, 0);
    case 'SAME_YEAR':
      return found(findings.birthday, outcome, Math.min(a.year, b.year) - 0.3, 3.5);
    case 'NEXT_YEAR':
      return found(findings.birthday, outcome, 0, 0);
    case 'OTHER_YEAR':
      return found(findings.birthday, outcome, -4, -4);
    case 'GENERATION':
      return found(findings.birthday, outcome, damaged ? -2 : -4.4, damaged ? -2 : -4.6);
    case 'DIFFERENT':
      return found(findings.birthday, outcome, damaged ? -2 : -4.4, damaged ? -2 : -4.6);
    case 'UNKNOWN':
      return found(findings.birthday, outcome, 0, 0);
    default:
      return outcome satisfies never;
  }
};

/** Bits of the most telling value that both lists hold; null when they share none. */
const sharedBits = (a: readonly string[], bits: readonly number[], b: readonly string[]): number | null => {
  let most: number | null = null;
  for (let i = 0; i < a.length; i++) if (b.includes(a[i]!)) most = Math.max(most ?? 0, bits[i]!);
  return most;
};

/** One letter off, or one mailbox name at two providers. */
const differByASlip = (a: string, b: string): boolean => {
  const mailboxA = a.slice(0, a.lastIndexOf('@'));
  const mailboxB = b.slice(0, b.lastIndexOf('@'));
  if (mailboxA.length < 5 || mailboxB.length < 5) return false;
  return mailboxA === mailboxB || (a.endsWith(b.slice(mailboxB.length)) && typingErrors(mailboxA, mailboxB) <= 1);
};

/** Mailboxes are named after their owners, so namesakes' resemble each other. */
const CLOSE_EMAIL = 2.5;

const compareContacts = (a: RatedProfile, b: RatedProfile, { findings }: Evidence): void => {
  const { emails, phoneTails } = a.profile;
  const others = b.profile;
  if (emails.length === 0 || others.emails.length === 0) found(findings.email, 'UNKNOWN', 0, 0);
  else {
    const shared = sharedBits(emails, a.emails, others.emails);
    if (shared !== null) found(findings.email, 'SAME', shared, 0.8);
    else if (emails.some((one) => others.emails.some((other) => differByASlip(one, other)))) found(findings.email, 'CLOSE', CLOSE_EMAIL, 0.5);
    else found(findings.email, 'DIFFERENT', -1.3, -0.7);
  }
  if (phoneTails.length === 0 || others.phoneTails.length === 0) found(findings.phone, 'UNKNOWN', 0, 0);
  else {
    const shared = sharedBits(phoneTails, a.phones, others.phoneTails);
    if (shared !== null) found(findings.phone, 'SAME', shared, 0.3);
    else if (phoneTails.some((one) => others.phoneTails.some((other) => typingErrors(one, other) <= 1))) found(findings.phone, 'CLOSE', 5, 0.5);
    else found(findings.phone, 'DIFFERENT', -1.6, -1);
  }
};

const compareKeys = (a: RatedProfile, b: RatedProfile, { findings }: Evidence): void => {
  const one = a.profile;
  const other = b.profile;
  if (one.document === null || other.document === null) found(findings.document, 'UNKNOWN', 0, 0);
  else if (one.document === other.document) found(findings.document, 'SAME', a.document, a.document > 0 ? 9 : 0);
  else found(findings.document, 'DIFFERENT', -2, -2);
  const comparable = one.loyaltyNumber !== null && other.loyaltyNumber !== null && one.loyaltyProgram === other.loyaltyProgram;
  if (!comparable) found(findings.loyalty, 'UNKNOWN', 0, 0);
  else if (one.loyaltyNumber === other.loyaltyNumber) found(findings.loyalty, 'SAME', a.loyalty, a.loyalty > 0 ? 8 : 0);
  else found(findings.loyalty, 'DIFFERENT', -2, -2);
};

/** The most that an address can weigh, however rare its words: people also live where they are known. */
const MOST_ADDRESS_BITS = 22;

const compareAddresses = (a: RatedProfile, b: RatedProfile, { namesTogether }: FileStatistics, { findings }: Evidence): void => {
  const street = compareStreets(a, b);
  const number = compareNumbers(a, b, street.outcome);
  const place = comparePlaces(a, b);
  const sameStreet = street.outcome === 'SAME' || street.outcome === 'CLOSE';
  let placeBits = place.bits;
  if (sameStreet && placeBits > 0) placeBits *= 0.6;
  else if (placeBits > 0 && (findings.firstName.stranger > 0 || findings.lastName.stranger > 0)) placeBits = Math.max(0, placeBits - namesTogether);
  const over = Math.max(0, street.bits + number.bits + placeBits - MOST_ADDRESS_BITS);
  found(findings.street, street.outcome, street.bits - over, 0);
  found(findings.number, number.outcome, number.bits, 0);
  found(findings.place, place.outcome, placeBits, 0);
};

const compareTraits = (a: RatedProfile, b: RatedProfile, { findings }: Evidence): void => {
  const one = a.profile;
  const other = b.profile;
  if (one.gender === null || other.gender === null) found(findings.gender, 'UNKNOWN', 0, 0);
  else if (one.gender === other.gender) found(findings.gender, 'SAME', 0.9, 0.9);
  else found(findings.gender, 'DIFFERENT', -3.5, -3.5);
  if (one.suffix === null || other.suffix === null) found(findings.suffix, 'UNKNOWN', 0, one.suffix === other.suffix ? 0 : -1);
  else if (one.suffix === other.suffix) found(findings.suffix, 'SAME', 3, 1);
  else found(findings.suffix, 'DIFFERENT', -5, -6);
  if (one.nationality === null || other.nationality === null) found(findings.nationality, 'UNKNOWN', 0, 0);
  else if (one.nationality === other.nationality) found(findings.nationality, 'SAME', 0.5, 0);
  else found(findings.nationality, 'DIFFERENT', -2.5, -1);
};

/**
 * Compares two rated profiles field by field, into `evidence`, which is overwritten: one serves for millions of pairs.
 * Symmetric: `a` and `b` may change places.
 * @param leastOfNames leave off when the names weigh less than these bits against two strangers
 * @returns false when it was left off; `evidence` then holds the names only
 */
export const compare = (
  a: RatedProfile,
  b: RatedProfile,
  statistics: FileStatistics,
  evidence: Evidence,
  leastOfNames = Number.NEGATIVE_INFINITY,
): boolean => {
  const { findings } = evidence;
  compareAllNames(a, b, statistics, evidence);
  if (findings.firstName.stranger + findings.lastName.stranger < leastOfNames) return false;
  compareBirthdayFields(a, b, statistics, evidence);
  compareContacts(a, b, evidence);
  compareKeys(a, b, evidence);
  compareAddresses(a, b, statistics, evidence);
  compareTraits(a, b, evidence);
  return true;
};
