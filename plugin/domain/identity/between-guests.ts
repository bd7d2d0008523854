import { compare, FIELDS, newEvidence, type Evidence, type Field } from './compare.ts';
import type { FileStatistics, RatedProfile } from './rarity.ts';

/** A guest has one of these for life or for long, so the pair of profiles that agrees least speaks for the two guests. */
const LASTING: ReadonlySet<Field> = new Set(['suffix', 'gender', 'birthday', 'document', 'loyalty', 'nationality']);

/**
 * Compares two guests by all their profiles: what lasts by the pair of profiles that agrees least, spellings, contacts
 * and addresses, of which a guest has several, by the pair that agrees most. Two profiles may look like one person
 * while the other profiles of the two guests show that they are not.
 */
export const compareGuests = (one: readonly RatedProfile[], other: readonly RatedProfile[], statistics: FileStatistics): Evidence => {
  const together = newEvidence();
  const evidence = newEvidence();
  for (const a of one)
    for (const b of other) {
      compare(a, b, statistics, evidence);
      for (const field of FIELDS) {
        const [found, kept] = [evidence.findings[field], together.findings[field]];
        if (found.outcome === 'UNKNOWN') continue;
        const counts = kept.outcome === 'UNKNOWN' || (LASTING.has(field) ? found.stranger < kept.stranger : found.stranger > kept.stranger);
        if (counts) Object.assign(kept, found);
      }
    }
  return together;
};
