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

export const nothing = (): Finding => ({ outcome: 'UNKNOWN', stranger: 0, relative: 0 });

export const newEvidence = (): Evidence => ({
  findings: {
    lastName: nothing(), firstName: nothing(), suffix: nothing(), gender: nothing(), birthday: nothing(), email: nothing(), phone: nothing(),
    document: nothing(), loyalty: nothing(), street: nothing(), number: nothing(), place: nothing(), nationality: nothing(),
  },
  swapped: false,
}); // prettier-ignore

/** Writes what was found into a finding. */
export const found = (finding: Finding, outcome: Outcome, stranger: number, relative: number): void => {
  finding.outcome = outcome;
  finding.stranger = stranger;
  finding.relative = relative;
};
