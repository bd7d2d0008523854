import { outcomeOf, type Candidates } from '../compare/candidates.ts';
import { FIELDS, OUTCOMES, type Field, type Outcome } from '../compare/evidence.ts';
import { addUp, shiftAt, type FileModel, type Totals } from './score.ts';

/**
 * How two profiles of one person compare, by default: of a hundred such pairs in which both know the birthday, 82 have
 * the same, ten are a slip apart. The weights in `compare.ts` are set for these.
 */
const DEFAULT_RATES: readonly { field: Field; rates: Partial<Record<Outcome, number>> }[] = [
  {
    field: 'lastName',
    rates: { SAME: 0.79, PARTIAL: 0.02, VARIANT: 0.01, CLOSE: 0.09, ALIKE: 0.025, FAINT: 0.01, DIFFERENT: 0.055 },
  },
  {
    field: 'firstName',
    rates: {
      SAME: 0.75,
      PARTIAL: 0.05,
      VARIANT: 0.03,
      INITIAL: 0.01,
      CLOSE: 0.08,
      ALIKE: 0.03,
      FAINT: 0.02,
      DIFFERENT: 0.03,
    },
  },
  { field: 'gender', rates: { SAME: 0.92, DIFFERENT: 0.08 } },
  { field: 'birthday', rates: { SAME: 0.82, CLOSE: 0.1, NEAR: 0.03, DIFFERENT: 0.03, GENERATION: 0.02 } },
  { field: 'birthday', rates: { SAME_YEAR: 0.85, NEXT_YEAR: 0.1, OTHER_YEAR: 0.05 } },
  { field: 'email', rates: { SAME: 0.57, CLOSE: 0.03, DIFFERENT: 0.4 } },
  { field: 'phone', rates: { SAME: 0.65, CLOSE: 0.03, DIFFERENT: 0.32 } },
  { field: 'document', rates: { SAME: 0.75, DIFFERENT: 0.25 } },
  { field: 'loyalty', rates: { SAME: 0.75, DIFFERENT: 0.25 } },
  { field: 'street', rates: { SAME: 0.6, CLOSE: 0.15, ALIKE: 0.03, DIFFERENT: 0.22 } },
  { field: 'number', rates: { SAME: 0.74, CLOSE: 0.1, DIFFERENT: 0.16 } },
  { field: 'place', rates: { SAME: 0.7, MIXED: 0.13, DIFFERENT: 0.17 } },
  { field: 'nationality', rates: { SAME: 0.85, DIFFERENT: 0.15 } },
];

/** The defaults count as if seen in this many pairs. */
const ASSUMED_PAIRS_SEEN = 100;

/** A file moves no weight by more bits; least of all may it make a disagreement speak for one person. */
const MOST_SHIFT = 3.5;
const MOST_SHIFT_OF_DISAGREEMENT = 1.5;
const DISAGREEMENTS: ReadonlySet<Outcome> = new Set(['OTHER_NAME', 'OTHER_YEAR', 'GENERATION', 'DIFFERENT']);

/**
 * Of the pairs with one name and one phone or address of whom both birthdays are known, one in so many is of two
 * people, such as father and son, as if so many pairs had been seen. The file's own share is added.
 */
const PAIRS_A_NAMESAKE = 32;
const ASSUMED_PAIRS_OF_NAMESAKES = 64;

const AGREEMENTS: ReadonlySet<Outcome> = new Set(['SAME', 'PARTIAL', 'VARIANT', 'CLOSE']);

/** However few relatives a file seems to have, there is one pair of them for 16 of one person. */
const FEWEST_RELATIVES = 1 / 16;

/** A file with fewer pairs of profiles than these is judged mostly by what hotels' files are like. */
const ASSUMED_PAIRS = 2_000_000;
const ASSUMED_MATCHES = 100;
const ASSUMED_RELATIVES = 100;
const ROUNDS = 8;
/** A pair less likely than this to be of one person teaches nothing, and is left out of the rounds that follow. */
const NEGLIGIBLE = 1e-4;

/** No file is so full of duplicates that it has more pairs of one person than this for each profile. */
const MOST_MATCHES_A_PROFILE = 2;

const pairsOf = (profiles: number): number => (profiles * (profiles - 1)) / 2 + ASSUMED_PAIRS;

/** What a file teaches may lift a pair by so many bits in all; in a large one by less, since weak pairs are too many to be looked at. */
const LIFT = 5;
const LIFT_IN_LARGE_FILE = 2.5;
const LARGE_FILE = 20_000;

/** Bits against two strangers that a pair must have by default to reach a score, whatever the file turns out to be like. */
export const leastEvidence = (profiles: number, score: number): number =>
  Math.log2(pairsOf(profiles) / (MOST_MATCHES_A_PROFILE * profiles + ASSUMED_MATCHES)) +
  Math.log2(score / (1 - score)) -
  (profiles > LARGE_FILE ? LIFT_IN_LARGE_FILE : LIFT);

/** The totals of a candidate pair under what the file taught. */
export const totalsOfCandidate = (
  candidates: Candidates,
  pair: number,
  { shifts }: Pick<FileModel, 'shifts'>,
): Totals =>
  addUp(candidates.stranger[pair]!, candidates.relative[pair]!, (field) => outcomeOf(candidates, pair, field), shifts);

/**
 * How much rarer pairs of namesakes under one roof are than pairs of one person, in bits: told by birthdays a
 * generation apart. Mistaken birthdays of one person also come to lie so far apart, as often as not.
 */
const learnNamesakes = (candidates: Candidates): number => {
  const read = (pair: number, field: Field): Outcome => OUTCOMES[outcomeOf(candidates, pair, FIELDS.indexOf(field))]!;
  let onePerson = ASSUMED_PAIRS_OF_NAMESAKES;
  let generation = 0;
  let mistaken = 0;
  for (let pair = 0; pair < candidates.count; pair++) {
    const agrees = (field: Field): boolean => AGREEMENTS.has(read(pair, field));
    if (!agrees('firstName') || !agrees('lastName') || !(agrees('phone') || (agrees('street') && agrees('number'))))
      continue;
    const birthday = read(pair, 'birthday');
    if (birthday === 'GENERATION') generation += 1;
    else if (birthday === 'DIFFERENT' || birthday === 'NEAR' || birthday === 'OTHER_YEAR') mistaken += 1;
    else if (birthday === 'SAME' || birthday === 'CLOSE' || birthday === 'SAME_YEAR') onePerson += 1;
  }
  return Math.log2((ASSUMED_PAIRS_OF_NAMESAKES / PAIRS_A_NAMESAKE + Math.max(0, generation - mistaken)) / onePerson);
};

/**
 * Learns from the candidate pairs of a file, without being told which are right: how many are of one person and how
 * many are relatives, and how often the fields of one person agree (expectation-maximization, eight rounds; Winkler,
 * "Using the EM Algorithm for Weight Computation in the Fellegi–Sunter Model", 1988). How often strangers agree is
 * known from the values' frequencies and is not learnt. Small files change the defaults little.
 * @param profiles how many profiles the pairs were drawn from
 */
export const learnFrom = (candidates: Candidates, profiles: number): FileModel => {
  const allPairs = pairsOf(profiles);
  let open = Uint32Array.from({ length: candidates.count }, (_, pair) => pair);
  const shifts = new Float64Array(FIELDS.length * OUTCOMES.length);
  let matches = profiles / 2 + ASSUMED_MATCHES;
  let relatives = matches;
  const namesakes = learnNamesakes(candidates);
  for (let round = 0; round < ROUNDS; round++) {
    const seen = new Float64Array(shifts.length);
    let foundMatches = ASSUMED_MATCHES;
    let foundRelatives = ASSUMED_RELATIVES;
    let stillOpen = 0;
    for (const pair of open) {
      const { stranger, relative, namesake } = totalsOfCandidate(candidates, pair, { shifts });
      const asStrangers = allPairs * 2 ** -stranger;
      const asRelatives = relatives * 2 ** -relative;
      const sum = matches * (1 + 2 ** (namesakes - namesake)) + asStrangers + asRelatives;
      const match = matches / sum;
      foundMatches += match;
      foundRelatives += asRelatives / sum;
      if (match < NEGLIGIBLE) continue;
      open[stillOpen++] = pair;
      for (let field = 0; field < FIELDS.length; field++)
        seen[shiftAt(field, outcomeOf(candidates, pair, field))]! += match;
    }
    open = open.subarray(0, stillOpen);
    matches = foundMatches;
    relatives = Math.max(foundRelatives, FEWEST_RELATIVES * matches);
    for (const { field, rates } of DEFAULT_RATES) {
      const outcomes = Object.entries(rates) as [Outcome, number][];
      const at = (outcome: Outcome): number => shiftAt(FIELDS.indexOf(field), OUTCOMES.indexOf(outcome));
      const known = outcomes.reduce((sum, [outcome]) => sum + seen[at(outcome)]!, ASSUMED_PAIRS_SEEN);
      for (const [outcome, rate] of outcomes) {
        const learnt = (seen[at(outcome)]! + ASSUMED_PAIRS_SEEN * rate) / known;
        const most = DISAGREEMENTS.has(outcome) ? MOST_SHIFT_OF_DISAGREEMENT : MOST_SHIFT;
        shifts[at(outcome)] = Math.max(-MOST_SHIFT, Math.min(most, Math.log2(learnt / rate)));
      }
    }
  }
  return { strangers: Math.log2(allPairs / matches), relatives: Math.log2(relatives / matches), namesakes, shifts };
};
