/**
 * SURE: a machine may merge the two. UNSURE: a person looks at them. STAFF: a person does, whatever is found later, since the
 * two were merged before and that was undone, or could not be.
 */
export type PairCertainty = 'SURE' | 'UNSURE' | 'STAFF';

/** Two guests who were compared, and what staff said of them. */
export type PairStatus = 'OPEN' | 'SAME' | 'DIFFERENT';

/** The key of a pair, whichever of the two comes first. */
export const pairKey = (one: string, other: string): string => [one, other].toSorted().join(':');

/** A guest as far as it matters which of two records is kept. */
export type Keepable = { id: string; createdAt: string; stays: number };

/** Which of two guests a merge keeps where nobody says so: who stayed more often, else who has been known for longer. */
export const keptOf = <Guest extends Keepable>(one: Guest, other: Guest): { kept: Guest; givenUp: Guest } => {
  const isOneKept =
    one.stays - other.stays || other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id);
  return isOneKept >= 0 ? { kept: one, givenUp: other } : { kept: other, givenUp: one };
};
