import { compareNumbers, comparePlaces, compareStreets } from './address-comparison.ts';
import { compareBirthdays } from './birthday-comparison.ts';
import { found, type Evidence } from './evidence.ts';
import { compareFullNames } from './full-name-comparison.ts';
import type { FileStatistics, RatedProfile } from './rarity.ts';
import { typingErrors } from './text-similarity.ts';

const compareBirthdayFields = (
  a: RatedProfile,
  b: RatedProfile,
  { birthdayClose, birthdayNear }: FileStatistics,
  { findings }: Evidence,
): void => {
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
    else if (emails.some((one) => others.emails.some((other) => differByASlip(one, other))))
      found(findings.email, 'CLOSE', CLOSE_EMAIL, 0.5);
    else found(findings.email, 'DIFFERENT', -1.3, -0.7);
  }
  if (phoneTails.length === 0 || others.phoneTails.length === 0) found(findings.phone, 'UNKNOWN', 0, 0);
  else {
    const shared = sharedBits(phoneTails, a.phones, others.phoneTails);
    if (shared !== null) found(findings.phone, 'SAME', shared, 0.3);
    else if (phoneTails.some((one) => others.phoneTails.some((other) => typingErrors(one, other) <= 1)))
      found(findings.phone, 'CLOSE', 5, 0.5);
    else found(findings.phone, 'DIFFERENT', -1.6, -1);
  }
};

const compareKeys = (a: RatedProfile, b: RatedProfile, { findings }: Evidence): void => {
  const one = a.profile;
  const other = b.profile;
  if (one.document === null || other.document === null) found(findings.document, 'UNKNOWN', 0, 0);
  else if (one.document === other.document) found(findings.document, 'SAME', a.document, a.document > 0 ? 9 : 0);
  else found(findings.document, 'DIFFERENT', -2, -2);
  const comparable =
    one.loyaltyNumber !== null && other.loyaltyNumber !== null && one.loyaltyProgram === other.loyaltyProgram;
  if (!comparable) found(findings.loyalty, 'UNKNOWN', 0, 0);
  else if (one.loyaltyNumber === other.loyaltyNumber) found(findings.loyalty, 'SAME', a.loyalty, a.loyalty > 0 ? 8 : 0);
  else found(findings.loyalty, 'DIFFERENT', -2, -2);
};

/** The most that an address can weigh, however rare its words: people also live where they are known. */
const MOST_ADDRESS_BITS = 22;

const compareAddresses = (
  a: RatedProfile,
  b: RatedProfile,
  { namesTogether }: FileStatistics,
  { findings }: Evidence,
): void => {
  const street = compareStreets(a, b);
  const number = compareNumbers(a, b, street.outcome);
  const place = comparePlaces(a, b);
  const sameStreet = street.outcome === 'SAME' || street.outcome === 'CLOSE';
  let placeBits = place.bits;
  if (sameStreet && placeBits > 0) placeBits *= 0.6;
  else if (placeBits > 0 && (findings.firstName.stranger > 0 || findings.lastName.stranger > 0))
    placeBits = Math.max(0, placeBits - namesTogether);
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
  if (one.suffix === null || other.suffix === null)
    found(findings.suffix, 'UNKNOWN', 0, one.suffix === other.suffix ? 0 : -1);
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
  compareFullNames(a, b, statistics, evidence);
  if (findings.firstName.stranger + findings.lastName.stranger < leastOfNames) return false;
  compareBirthdayFields(a, b, statistics, evidence);
  compareContacts(a, b, evidence);
  compareKeys(a, b, evidence);
  compareAddresses(a, b, statistics, evidence);
  compareTraits(a, b, evidence);
  return true;
};
