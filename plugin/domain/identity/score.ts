import { FIELDS, OUTCOMES, type Evidence, type Field, type Outcome } from './compare.ts';

/** Bits for one person, against two strangers and against two relatives, before it is known how frequent each is. */
export type Totals = { stranger: number; relative: number };

/**
 * What the file itself taught: how much more frequent pairs of strangers and of relatives are than pairs of one
 * person, in bits, and by how many bits each outcome of each field weighs more or less than by default.
 */
export type FileModel = { strangers: number; relatives: number; shifts: Float64Array };

/** Where the shift of an outcome stands, by the places of field and outcome in their lists. */
export const shiftAt = (field: number, outcome: number): number => field * OUTCOMES.length + outcome;

export const shiftOf = ({ shifts }: FileModel, field: Field, outcome: Outcome): number => shifts[shiftAt(FIELDS.indexOf(field), OUTCOMES.indexOf(outcome))]!;

/** Relatives write surname and address with the same slips as one person does, so what a file teaches on these says nothing about them. */
const SHARED_BY_RELATIVES: ReadonlySet<Field> = new Set(['lastName', 'street', 'number', 'place']);
export const tellsRelativesApart: readonly boolean[] = FIELDS.map((field) => !SHARED_BY_RELATIVES.has(field));

export const totalsOf = ({ findings }: Evidence, model: FileModel): Totals => {
  let stranger = 0;
  let relative = 0;
  for (const [i, field] of FIELDS.entries()) {
    const finding = findings[field];
    const shift = shiftOf(model, field, finding.outcome);
    stranger += finding.stranger + shift;
    relative += finding.relative + (tellsRelativesApart[i] ? shift : 0);
  }
  return { stranger, relative };
};

/**
 * The probability that two profiles are of one person, 0..1: Fellegi and Sunter's likelihood ratio ("A Theory for
 * Record Linkage", JASA 64, 1969) taken against two rivals at once, two strangers and two relatives under one roof.
 */
export const probability = ({ stranger, relative }: Totals, { strangers, relatives }: FileModel): number =>
  1 / (1 + 2 ** (strangers - stranger) + 2 ** (relatives - relative));

/** The probability to four decimals. */
export const scoreOf = (totals: Totals, model: FileModel): number => Math.round(10_000 * probability(totals, model)) / 10_000;
