import { FIELDS, type Evidence, type Field, type Outcome } from '../compare/evidence.ts';
import { shiftOf, type FileModel, type Totals } from './score.ts';

const FIELD_WORDS: Record<Field, string> = {
  lastName: 'Surname', firstName: 'First name', suffix: 'Name suffix', gender: 'Gender', birthday: 'Birthday', email: 'E-mail', phone: 'Phone',
  document: 'Identity document', loyalty: 'Loyalty number', street: 'Street', number: 'House number', place: 'City and postcode', nationality: 'Nationality',
}; // prettier-ignore

const OUTCOME_WORDS: Record<Exclude<Outcome, 'UNKNOWN'>, string> = {
  SAME: 'the same',
  PARTIAL: 'the same, one side leaves some of it out',
  VARIANT: 'another form of the same',
  INITIAL: 'one side gives the initial only, which fits',
  CLOSE: 'as far apart as a slip of the pen',
  NEAR: 'as far apart as two slips',
  ALIKE: 'alike',
  FAINT: 'faintly alike',
  MIXED: 'one agrees, the other does not',
  SAME_YEAR: 'the same year',
  NEXT_YEAR: 'one year apart',
  OTHER_YEAR: 'another year',
  GENERATION: 'different, a generation apart',
  OTHER_NAME: 'alike, but two names',
  DIFFERENT: 'different',
};

const RARE = 10;
const COMMON = 5;
const NAMED: ReadonlySet<Field> = new Set(['lastName', 'firstName', 'street', 'place']);

const signed = (bits: number): string => `${bits >= 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`;

const frequency = (field: Field, outcome: Outcome, bits: number): string => {
  if (outcome !== 'SAME' || !NAMED.has(field)) return '';
  if (bits >= RARE) return ' and rare here';
  return bits <= COMMON ? ' and common here' : '';
};

/** Odds in words: 2¹⁰ to 1 is `1,000 to 1`. */
const odds = (bits: number): string => {
  const digits = (value: number): string => {
    const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(value)));
    return (Math.round(value / magnitude) * magnitude).toLocaleString('en-GB');
  };
  if (bits >= 30) return 'more than a billion to 1';
  return bits >= 0 ? `${digits(2 ** bits)} to 1` : `1 to ${digits(2 ** -Math.max(-30, bits))}`;
};

/**
 * Why a pair has its score, line by line: each field with its weight in bits against two strangers, then what all of
 * them come to. No values, so the lines can be shown where the profiles must not.
 */
export const reasonsFor = ({ findings, swapped }: Evidence, totals: Totals, model: FileModel): string[] => {
  const lines: string[] = [];
  for (const field of FIELDS) {
    const { outcome, stranger } = findings[field];
    if (outcome === 'UNKNOWN') continue;
    const bits = stranger + shiftOf(model, field, outcome);
    lines.push(`${FIELD_WORDS[field]}: ${OUTCOME_WORDS[outcome]}${frequency(field, outcome, bits)} (${signed(bits)})`);
  }
  if (swapped) lines.push('First name and surname stand in each other’s field');
  lines.push(
    `One person rather than two strangers: ${odds(totals.stranger - model.strangers)}`,
    `One person rather than two of one household: ${odds(totals.relative - model.relatives)}`,
    `One person rather than father and son or others of one name: ${odds(totals.namesake - model.namesakes)}`,
  );
  return lines;
};
