import { FIELDS, OUTCOMES, type Evidence } from './compare.ts';

/** Pairs of profiles by index with what their comparison found, in columns, since there may be millions. */
export type Candidates = {
  a: number[];
  b: number[];
  /** Bits by default, before the file has taught its own. */
  stranger: number[];
  relative: number[];
  /** The outcomes of all fields, four bits each, in two numbers. */
  outcomes: [number[], number[]];
};

const FIELDS_A_NUMBER = 7;
const BITS_AN_OUTCOME = 4;

export const noCandidates = (): Candidates => ({ a: [], b: [], stranger: [], relative: [], outcomes: [[], []] });

export const addCandidate = (candidates: Candidates, a: number, b: number, { findings }: Evidence): void => {
  const packed: [number, number] = [0, 0];
  let stranger = 0;
  let relative = 0;
  for (let field = 0; field < FIELDS.length; field++) {
    const finding = findings[FIELDS[field]!];
    stranger += finding.stranger;
    relative += finding.relative;
    packed[field < FIELDS_A_NUMBER ? 0 : 1] |= OUTCOMES.indexOf(finding.outcome) << (BITS_AN_OUTCOME * (field % FIELDS_A_NUMBER));
  }
  candidates.a.push(a);
  candidates.b.push(b);
  candidates.stranger.push(stranger);
  candidates.relative.push(relative);
  candidates.outcomes[0].push(packed[0]);
  candidates.outcomes[1].push(packed[1]);
};

/** What a field, by its place in `FIELDS`, came to in a pair: the place of the outcome in `OUTCOMES`. */
export const outcomeOf = ({ outcomes }: Candidates, pair: number, field: number): number =>
  (outcomes[field < FIELDS_A_NUMBER ? 0 : 1][pair]! >>> (BITS_AN_OUTCOME * (field % FIELDS_A_NUMBER))) & 15;
