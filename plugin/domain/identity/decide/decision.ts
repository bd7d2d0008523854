import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { areGenerationsApart } from '../compare/birthday-comparison.ts';
import type { Evidence } from '../compare/evidence.ts';

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

const weaknessesOf = ({ findings }: Evidence): Weakness[] => {
  const { firstName, lastName, birthday, email, phone, document, loyalty, street, number, place } = findings;
  const found: Weakness[] = [];
  const apart = (outcome: string): boolean =>
    outcome === 'DIFFERENT' || outcome === 'OTHER_NAME' || outcome === 'FAINT';
  if (apart(firstName.outcome)) found.push('OTHER_FIRST_NAME');
  const known = [document, loyalty].some(({ outcome }) => outcome === 'SAME');
  if (firstName.outcome === 'UNKNOWN' && !known) found.push('NO_FIRST_NAME_ON_ONE_SIDE');
  if (firstName.outcome === 'INITIAL' && !known && birthday.outcome !== 'SAME') found.push('INITIAL_ON_ONE_SIDE');
  if (apart(lastName.outcome) && birthday.outcome !== 'SAME') found.push('OTHER_SURNAME');
  const supported =
    [birthday, email, phone, document, loyalty].some(({ outcome }) => outcome === 'SAME') ||
    birthday.outcome === 'CLOSE' ||
    ((street.outcome === 'SAME' || street.outcome === 'CLOSE') &&
      (number.outcome === 'SAME' || (number.outcome !== 'DIFFERENT' && place.stranger > 0))) ||
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
  const weaknesses = weaknessesOf(evidence);
  const isFree = conflicts.every((conflict) => conflict === 'TWO_BIRTHDAYS' && areOneSlipApart(a, b, evidence));
  if (score >= thresholds.same && isFree && weaknesses.length === 0) return { kind: 'SAME' };
  return { kind: 'REVIEW', conflicts, weaknesses };
};
