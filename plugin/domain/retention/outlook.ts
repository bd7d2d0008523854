import type { LifecycleState } from './lifecycle.ts';

/**
 * What a probability of return says in a word: nobody reads the difference between 61 and 64 %. The steps are our choice.
 */
export type Chance = 'ALMOST_SURE' | 'LIKELY' | 'OPEN' | 'UNLIKELY' | 'HARDLY';

const STEPS: readonly (readonly [least: number, chance: Chance])[] = [
  [0.9, 'ALMOST_SURE'],
  [0.6, 'LIKELY'],
  [0.4, 'OPEN'],
  [0.1, 'UNLIKELY'],
  [0, 'HARDLY'],
];

/** The word for a probability, 0 to 1. */
export const chanceOf = (probability: number): Chance => STEPS.find(([least]) => probability >= least)![1];

/**
 * How state and probability of a guest go together who is later than he used to be: the state says how late he is, the
 * probability whether he comes again within a year, however late.
 */
export type Outlook = 'LATE_BUT_LIKELY' | 'LATE_AND_OPEN' | 'LATE_AND_UNLIKELY';

const LATE: readonly (LifecycleState | null)[] = ['DUE', 'AT_RISK', 'LOST'];

/** Null where there is nothing to explain. */
export const outlookOf = (state: LifecycleState | null, probability: number | null): Outlook | null => {
  if (probability === null || !LATE.includes(state)) return null;
  const chance = chanceOf(probability);
  if (chance === 'OPEN') return 'LATE_AND_OPEN';
  return chance === 'UNLIKELY' || chance === 'HARDLY' ? 'LATE_AND_UNLIKELY' : 'LATE_BUT_LIKELY';
};
