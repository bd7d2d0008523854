import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { areGenerationsApart, FEWEST_YEARS_OF_A_GENERATION, yearsApart } from '../compare/birthday-comparison.ts';
import type { Evidence, Outcome } from '../compare/evidence.ts';

/** From which scores on two profiles are taken for one person, and from which a person looks at them. */
export type Thresholds = { same: number; review: number };

export const DEFAULT_THRESHOLDS: Thresholds = { same: 0.985, review: 0.1 };

/** What two records of one person can never have. */
export type Conflict =
  | 'TWO_BIRTHDAYS'
  | 'TWO_DOCUMENTS'
  | 'TWO_MEMBERSHIPS'
  | 'DO_NOT_RENT_ON_ONE_SIDE'
  | 'TWO_SUFFIXES'
  | 'TWO_GENDERS';

/** Why an agreement is not enough for a machine to rely on alone. OTHER_FIRST_NAME is one that no third profile heals. */
export type Weakness =
  | 'OTHER_FIRST_NAME'
  | 'NO_FIRST_NAME_ON_ONE_SIDE'
  | 'INITIAL_ON_ONE_SIDE'
  | 'OTHER_SURNAME'
  | 'NOTHING_BUT_THE_NAME';

/** SAME: merged without asking. REVIEW: a person decides. DIFFERENT: left apart. */
export type Decision =
  | { kind: 'SAME' }
  | { kind: 'REVIEW'; conflicts: Conflict[]; weaknesses: Weakness[] }
  | { kind: 'DIFFERENT' };

/** Where there is one, a machine must not decide, however much else agrees. */
const conflictsOf = (a: CleansedProfile, b: CleansedProfile, { findings }: Evidence): Conflict[] => {
  const found: Conflict[] = [];
  if (a.birthday?.exists && b.birthday?.exists && a.birthday.digits !== b.birthday.digits) found.push('TWO_BIRTHDAYS');
  if (findings.document.outcome === 'DIFFERENT') found.push('TWO_DOCUMENTS');
  if (findings.loyalty.outcome === 'DIFFERENT') found.push('TWO_MEMBERSHIPS');
  if (a.doNotRent !== b.doNotRent) found.push('DO_NOT_RENT_ON_ONE_SIDE');
  if (findings.suffix.outcome === 'DIFFERENT') found.push('TWO_SUFFIXES');
  if (findings.gender.outcome === 'DIFFERENT') found.push('TWO_GENDERS');
  return found;
};

/** Fewer bits than these and an agreement on the place says no more than that both come from one town. */
const TELLING_PLACE = 6;

const isWritten = ({ outcome }: { outcome: Outcome }): boolean => outcome === 'SAME' || outcome === 'CLOSE';

/** Whether two live in one house: beside it, one more slip in what else is compared is forgiven. */
const isOneHouse = ({ findings: { street, number, place } }: Evidence): boolean =>
  isWritten(street) && (number.outcome === 'SAME' || (number.outcome === 'CLOSE' && place.outcome === 'SAME'));

const isOneSurname = ({ findings: { lastName } }: Evidence): boolean =>
  isWritten(lastName) || lastName.outcome === 'ALIKE';

/** Of two surnames each, parent and child share one, which looks like a slip in the whole. */
const haveDoubleSurnames = (a: CleansedProfile, b: CleansedProfile): boolean =>
  [a, b].every(({ readings }) => readings.some(({ lastWords }) => lastWords.length > 1));

/** From this score on a surname with the same birthday is enough: below, they may as well be those of twins. */
const SURE_WITHOUT_FIRST_NAME = 0.998;

const weaknessesOf = (a: CleansedProfile, b: CleansedProfile, evidence: Evidence, score: number): Weakness[] => {
  const { firstName, lastName, birthday, email, phone, document, loyalty, street, number, place } = evidence.findings;
  const found: Weakness[] = [];
  const oneHouse = isOneHouse(evidence);
  const isOneBirthday = birthday.outcome === 'SAME' || (birthday.outcome === 'CLOSE' && oneHouse);
  // Twins are told apart by two names that are in use: one that is faintly alike and in nobody's use is badly written.
  const mayBeTwins = !isOneBirthday || !isOneSurname(evidence);
  const apart = (outcome: string): boolean => outcome === 'DIFFERENT' || outcome === 'OTHER_NAME';
  if (apart(firstName.outcome) || (firstName.outcome === 'FAINT' && mayBeTwins)) found.push('OTHER_FIRST_NAME');
  const known = [document, loyalty].some(({ outcome }) => outcome === 'SAME');
  const isOneOfTwins = mayBeTwins || (birthday.outcome === 'SAME' && score < SURE_WITHOUT_FIRST_NAME);
  if (firstName.outcome === 'UNKNOWN' && !known && isOneOfTwins) found.push('NO_FIRST_NAME_ON_ONE_SIDE');
  if (firstName.outcome === 'INITIAL' && !known && birthday.outcome !== 'SAME') found.push('INITIAL_ON_ONE_SIDE');
  const isRenamed = birthday.outcome === 'SAME' || (isOneBirthday && isWritten(firstName));
  const isSlip =
    birthday.outcome === 'UNKNOWN' &&
    isWritten(firstName) &&
    oneHouse &&
    place.outcome === 'SAME' &&
    !haveDoubleSurnames(a, b);
  if ((apart(lastName.outcome) && !isRenamed) || (lastName.outcome === 'FAINT' && !isRenamed && !isSlip))
    found.push('OTHER_SURNAME');
  const supported =
    [birthday, email, phone, document, loyalty].some(({ outcome }) => outcome === 'SAME') ||
    birthday.outcome === 'CLOSE' ||
    (isWritten(street) &&
      (number.outcome === 'SAME' ||
        (number.outcome !== 'DIFFERENT' && place.stranger > 0) ||
        // A house number that differs is a slip where the street, its place and both names are the same.
        (place.outcome === 'SAME' && isWritten(firstName) && isOneSurname(evidence)))) ||
    (place.outcome === 'SAME' &&
      place.stranger >= TELLING_PLACE &&
      firstName.outcome === 'SAME' &&
      lastName.outcome === 'SAME');
  if (!supported) found.push('NOTHING_BUT_THE_NAME');
  return found;
};

/** Whether two birthdays are as far apart as one slip of the pen, which does not make the child of the parent. */
const areOneSlipApart = (a: CleansedProfile, b: CleansedProfile, { findings }: Evidence): boolean =>
  findings.birthday.outcome === 'CLOSE' && !areGenerationsApart(a.birthday!.digits, b.birthday!.digits);

/** Whether two birthdays are two slips apart, and those of one name in one house who cannot be parent and child. */
const areTwoSlipsApart = (a: CleansedProfile, b: CleansedProfile, evidence: Evidence): boolean =>
  evidence.findings.birthday.outcome === 'NEAR' &&
  isOneHouse(evidence) &&
  isWritten(evidence.findings.firstName) &&
  isOneSurname(evidence) &&
  yearsApart(a.birthday!.digits, b.birthday!.digits) < FEWEST_YEARS_OF_A_GENERATION;

/**
 * Decides on a pair by its score; conflicts and weak agreements go to a person. Where everything else makes sure of it, two birthdays
 * that are one slip apart are one; where it does not, they stand against it.
 */
export const decide = (
  a: CleansedProfile,
  b: CleansedProfile,
  evidence: Evidence,
  score: number,
  thresholds: Thresholds,
): Decision => {
  if (score < thresholds.review) return { kind: 'DIFFERENT' };
  const conflicts = conflictsOf(a, b, evidence);
  const weaknesses = weaknessesOf(a, b, evidence, score);
  const isFree = conflicts.every(
    (conflict) => conflict === 'TWO_BIRTHDAYS' && (areOneSlipApart(a, b, evidence) || areTwoSlipsApart(a, b, evidence)),
  );
  if (score >= thresholds.same && isFree && weaknesses.length === 0) return { kind: 'SAME' };
  return { kind: 'REVIEW', conflicts, weaknesses };
};
