import { FIELDS, OUTCOMES, type Evidence, type Field, type Outcome } from '../compare/evidence.ts';
import { FIRST_NAME_AGAINST_RELATIVES } from '../compare/full-name-comparison.ts';

/** Bits for one person, against each of the three rivals, before it is known how frequent each is. */
export type Totals = { stranger: number; relative: number; namesake: number };

/**
 * What the file itself taught: how much more frequent pairs of strangers, of relatives and of relatives with one name
 * are than pairs of one person, in bits, and by how many bits each outcome of each field weighs more or less than by
 * default.
 */
export type FileModel = { strangers: number; relatives: number; namesakes: number; shifts: Float64Array };

/** Where the shift of an outcome stands, by the places of field and outcome in their lists. */
export const shiftAt = (field: number, outcome: number): number => field * OUTCOMES.length + outcome;

export const shiftOf = ({ shifts }: FileModel, field: Field, outcome: Outcome): number =>
  shifts[shiftAt(FIELDS.indexOf(field), OUTCOMES.indexOf(outcome))]!;

/** Relatives write surname and address with the same slips as one person does, so what a file teaches on these says nothing about them. */
const SHARED_BY_RELATIVES: ReadonlySet<Field> = new Set(['lastName', 'street', 'number', 'place']);
const tellsRelativesApart: readonly boolean[] = FIELDS.map((field) => !SHARED_BY_RELATIVES.has(field));
const tellsNamesakesApart: readonly boolean[] = FIELDS.map(
  (field) => field !== 'firstName' && !SHARED_BY_RELATIVES.has(field),
);

/** Namesakes do not have different first names. */
const NEVER = 99;

/**
 * By how many bits an outcome speaks more against two namesakes of one household, such as father and son, than against
 * two relatives. First name and surname say nothing; a birthday or a mailbox they share less than sisters and brothers.
 */
const AGAINST_NAMESAKES: Partial<Record<Field, Partial<Record<Outcome, number>>>> = {
  firstName: Object.fromEntries(
    Object.entries(FIRST_NAME_AGAINST_RELATIVES).map(([outcome, bits]) => [outcome, bits < 0 ? NEVER : -bits]),
  ),
  birthday: { SAME: 3, CLOSE: 1, SAME_YEAR: 3, GENERATION: -3 },
  email: { SAME: 3.5, DIFFERENT: -0.8 },
};
const againstNamesakes = new Float64Array(FIELDS.length * OUTCOMES.length);
for (const [i, field] of FIELDS.entries())
  for (const [j, outcome] of OUTCOMES.entries())
    againstNamesakes[shiftAt(i, j)] = AGAINST_NAMESAKES[field]?.[outcome] ?? 0;

/**
 * Adds up what was found: the bits by default, and for each field's outcome what the file taught of it.
 * @param outcomeAt the place in `OUTCOMES` of what a field, by its place in `FIELDS`, came to
 */
export const addUp = (
  stranger: number,
  relative: number,
  outcomeAt: (field: number) => number,
  shifts: Float64Array,
): Totals => {
  let namesake = relative;
  for (let field = 0; field < FIELDS.length; field++) {
    const at = shiftAt(field, outcomeAt(field));
    const shift = shifts[at]!;
    stranger += shift;
    if (tellsRelativesApart[field]) relative += shift;
    namesake += againstNamesakes[at]! + (tellsNamesakesApart[field] ? shift : 0);
  }
  return { stranger, relative, namesake };
};

export const totalsOf = ({ findings }: Evidence, model: FileModel): Totals => {
  let stranger = 0;
  let relative = 0;
  for (const field of FIELDS) {
    stranger += findings[field].stranger;
    relative += findings[field].relative;
  }
  return addUp(stranger, relative, (field) => OUTCOMES.indexOf(findings[FIELDS[field]!].outcome), model.shifts);
};

/**
 * The probability that two profiles are of one person, 0..1: Fellegi and Sunter's likelihood ratio ("A Theory for
 * Record Linkage", JASA 64, 1969) taken against three rivals at once: two strangers, two relatives under one roof, and
 * two of these who bear one name.
 */
export const probability = (totals: Totals, { strangers, relatives, namesakes }: FileModel): number =>
  1 /
  (1 + 2 ** (strangers - totals.stranger) + 2 ** (relatives - totals.relative) + 2 ** (namesakes - totals.namesake));

/** The probability to four decimals. */
export const scoreOf = (totals: Totals, model: FileModel): number =>
  Math.round(10_000 * probability(totals, model)) / 10_000;
