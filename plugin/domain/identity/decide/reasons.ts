import { FIELDS, type Evidence, type Field, type Outcome } from '../compare/evidence.ts';
import type { Conflict, Weakness } from './decision.ts';
import { shiftOf, type FileModel, type Totals } from './score.ts';

/** What a comparison can find of a field that both sides know. */
export type FieldOutcome = Exclude<Outcome, 'UNKNOWN'>;

/**
 * Why a pair has its score and what follows from it. FIELD is a field's weight in bits against two strangers; the
 * AGAINST reasons are what all fields come to, the odds of one person rather than a rival as a power of two. No values
 * of the profiles, so that reasons can be shown where the profiles must not.
 */
export type MatchReason =
  | { code: 'FIELD'; field: Field; outcome: FieldOutcome; frequency: 'RARE' | 'COMMON' | null; bits: number }
  | { code: 'NAMES_SWAPPED' }
  | { code: 'AGAINST_STRANGERS'; bits: number }
  | { code: 'AGAINST_RELATIVES'; bits: number }
  | { code: 'AGAINST_NAMESAKES'; bits: number }
  | { [Code in Conflict | Weakness]: { code: Code } }[Conflict | Weakness]
  | { code: 'STAFF_SAID_SAME' }
  | { code: 'SAME_AS_A_THIRD' }
  | { code: 'WOULD_JOIN_OTHERS' }
  | { code: 'SCORE_OF_BOTH_GUESTS' };

const RARE = 10;
const COMMON = 5;
const NAMED: ReadonlySet<Field> = new Set(['lastName', 'firstName', 'street', 'place']);

const frequencyOf = (field: Field, outcome: Outcome, bits: number): 'RARE' | 'COMMON' | null => {
  if (outcome !== 'SAME' || !NAMED.has(field)) return null;
  if (bits >= RARE) return 'RARE';
  return bits <= COMMON ? 'COMMON' : null;
};

const toTenths = (bits: number): number => Math.round(10 * bits) / 10 + 0;

/** Why a pair has its score: each field that both sides know, then what all of them come to. */
export const reasonsFor = ({ findings, swapped }: Evidence, totals: Totals, model: FileModel): MatchReason[] => {
  const reasons: MatchReason[] = [];
  for (const field of FIELDS) {
    const { outcome, stranger } = findings[field];
    if (outcome === 'UNKNOWN') continue;
    const bits = stranger + shiftOf(model, field, outcome);
    reasons.push({ code: 'FIELD', field, outcome, frequency: frequencyOf(field, outcome, bits), bits: toTenths(bits) });
  }
  if (swapped) reasons.push({ code: 'NAMES_SWAPPED' });
  reasons.push(
    { code: 'AGAINST_STRANGERS', bits: toTenths(totals.stranger - model.strangers) },
    { code: 'AGAINST_RELATIVES', bits: toTenths(totals.relative - model.relatives) },
    { code: 'AGAINST_NAMESAKES', bits: toTenths(totals.namesake - model.namesakes) },
  );
  return reasons;
};
