import { FIELDS, OUTCOMES, type Evidence } from './evidence.ts';

/** Pairs of profiles by index with what their comparison found, in columns, since there may be millions. */
export type Candidates = {
  count: number;
  a: Uint32Array;
  b: Uint32Array;
  /** Bits by default, before the file has taught its own. */
  stranger: Float64Array;
  relative: Float64Array;
  /** The outcomes of all fields, four bits each, in two numbers. */
  outcomes: [Uint32Array, Uint32Array];
};

const FIELDS_A_NUMBER = 7;
const BITS_AN_OUTCOME = 4;

const withRoomFor = (pairs: number): Candidates => ({
  count: 0,
  a: new Uint32Array(pairs),
  b: new Uint32Array(pairs),
  stranger: new Float64Array(pairs),
  relative: new Float64Array(pairs),
  outcomes: [new Uint32Array(pairs), new Uint32Array(pairs)],
});

export const noCandidates = (): Candidates => withRoomFor(1_024);

const grow = (candidates: Candidates): void => {
  const larger = withRoomFor(candidates.a.length * 2);
  larger.a.set(candidates.a);
  larger.b.set(candidates.b);
  larger.stranger.set(candidates.stranger);
  larger.relative.set(candidates.relative);
  larger.outcomes[0].set(candidates.outcomes[0]);
  larger.outcomes[1].set(candidates.outcomes[1]);
  Object.assign(candidates, { ...larger, count: candidates.count });
};

/** Adds a pair unless its evidence against two strangers is below `least` bits. */
export const addCandidate = (
  candidates: Candidates,
  a: number,
  b: number,
  { findings }: Evidence,
  least: number,
): void => {
  let stranger = 0;
  let relative = 0;
  for (const field of FIELDS) {
    stranger += findings[field].stranger;
    relative += findings[field].relative;
  }
  if (stranger < least) return;
  if (candidates.count === candidates.a.length) grow(candidates);
  const pair = candidates.count++;
  candidates.a[pair] = a;
  candidates.b[pair] = b;
  candidates.stranger[pair] = stranger;
  candidates.relative[pair] = relative;
  for (const [field, name] of FIELDS.entries()) {
    const column = candidates.outcomes[field < FIELDS_A_NUMBER ? 0 : 1];
    column[pair]! |= OUTCOMES.indexOf(findings[name].outcome) << (BITS_AN_OUTCOME * (field % FIELDS_A_NUMBER));
  }
};

/** What a field, by its place in `FIELDS`, came to in a pair: the place of the outcome in `OUTCOMES`. */
export const outcomeOf = ({ outcomes }: Candidates, pair: number, field: number): number =>
  (outcomes[field < FIELDS_A_NUMBER ? 0 : 1][pair]! >>> (BITS_AN_OUTCOME * (field % FIELDS_A_NUMBER))) & 15;
