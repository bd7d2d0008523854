import type { CleansedProfile } from '../cleanse/cleanse.ts';
import type { Evidence } from '../compare/evidence.ts';

/** From which scores on two profiles are taken for one person, and from which a person looks at them. */
export type Thresholds = { same: number; review: number };

export const DEFAULT_THRESHOLDS: Thresholds = { same: 0.985, review: 0.1 };

/** SAME: merged without asking. REVIEW: a person decides. DIFFERENT: left apart. */
export type Decision =
  | { kind: 'SAME' }
  | { kind: 'REVIEW'; conflicts: string[]; weaknesses: string[] }
  | { kind: 'DIFFERENT' };

/** What two records of one person can never have, so that a machine must not decide, however much else agrees. */
const conflictsOf = (a: CleansedProfile, b: CleansedProfile, { findings }: Evidence): string[] => {
  const found: string[] = [];
  if (a.birthday?.exists && b.birthday?.exists && a.birthday.digits !== b.birthday.digits)
    found.push('Conflict: two birthdays');
  if (findings.document.outcome === 'DIFFERENT') found.push('Conflict: two identity documents');
  if (findings.loyalty.outcome === 'DIFFERENT') found.push('Conflict: two memberships of one loyalty program');
  if (a.doNotRent !== b.doNotRent) found.push('Conflict: one of the two is marked do not rent');
  if (findings.suffix.outcome === 'DIFFERENT') found.push('Conflict: two name suffixes, such as Jr and Sr');
  if (findings.gender.outcome === 'DIFFERENT') found.push('Conflict: two genders');
  return found;
};

/** A weakness that no third profile heals. */
export const OTHER_FIRST_NAME = 'The first names differ: they may be two people of one household';

/** Fewer bits than these and an agreement on the place says no more than that both come from one town. */
const TELLING_PLACE = 6;

/** Agreements on which no machine should rely alone. */
const weaknessesOf = ({ findings }: Evidence): string[] => {
  const { firstName, lastName, birthday, email, phone, document, loyalty, street, number, place } = findings;
  const found: string[] = [];
  const apart = (outcome: string): boolean =>
    outcome === 'DIFFERENT' || outcome === 'OTHER_NAME' || outcome === 'FAINT';
  if (apart(firstName.outcome)) found.push(OTHER_FIRST_NAME);
  const known = [document, loyalty].some(({ outcome }) => outcome === 'SAME');
  if (firstName.outcome === 'UNKNOWN' && !known)
    found.push('One side has no first name: they may be two people of one household');
  if (firstName.outcome === 'INITIAL' && !known && birthday.outcome !== 'SAME')
    found.push('One side has an initial only: they may be two people of one household');
  if (apart(lastName.outcome) && birthday.outcome !== 'SAME')
    found.push('The surnames differ and no birthday confirms that it is one person');
  const supported =
    [birthday, email, phone, document, loyalty].some(({ outcome }) => outcome === 'SAME') ||
    birthday.outcome === 'CLOSE' ||
    ((street.outcome === 'SAME' || street.outcome === 'CLOSE') &&
      (number.outcome === 'SAME' || (number.outcome !== 'DIFFERENT' && place.stranger > 0))) ||
    (place.outcome === 'SAME' &&
      place.stranger >= TELLING_PLACE &&
      firstName.outcome === 'SAME' &&
      lastName.outcome === 'SAME');
  if (!supported) found.push('Nothing but the name agrees');
  return found;
};

/** Decides on a pair by its score; conflicts and weak agreements go to a person. */
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
  if (score >= thresholds.same && conflicts.length === 0 && weaknesses.length === 0) return { kind: 'SAME' };
  return { kind: 'REVIEW', conflicts, weaknesses };
};
