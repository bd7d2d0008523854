import * as z from 'zod';
import { exactly, MEASURES, type Counts, type Measure } from './measures.ts';
import { asMessage } from './problems.ts';

/** One measure against a limit: in the qualifying window, over the member's lifetime, or in the last days (fast track). */
export type Threshold = {
  measure: Measure;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  over: 'window' | 'lifetime';
  inDays?: number | undefined;
};
export type Condition = { any: Condition[] } | { all: Condition[] } | Threshold;

type ConditionInput = {
  any?: ConditionInput[] | undefined;
  all?: ConditionInput[] | undefined;
  measure?: Measure | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  over?: 'window' | 'lifetime' | undefined;
  inDays?: number | undefined;
};

/** A condition of the rule file: a threshold, or any or all of a list of conditions, to any depth. */
export const conditionSchema: z.ZodType<Condition, ConditionInput> = z
  .strictObject({
    any: z
      .array(z.lazy(() => conditionSchema))
      .min(1)
      .optional()
      .describe('One of these is enough.'),
    all: z
      .array(z.lazy(() => conditionSchema))
      .min(1)
      .optional()
      .describe('All of these are needed.'),
    measure: z.enum(MEASURES).optional(),
    atLeast: z.number().nonnegative().optional(),
    atMost: z.number().nonnegative().optional(),
    over: z.enum(['window', 'lifetime']).optional().describe('window when left out'),
    inDays: z
      .int()
      .positive()
      .optional()
      .describe('Fast track: counted over the last so many days instead of the window.'),
  })
  .transform((written, context): Condition => {
    const { any, all, measure, ...limits } = written;
    const hasLimit = limits.atLeast !== undefined || limits.atMost !== undefined;
    const isThreshold = Object.values(limits).some((limit) => limit !== undefined);
    if (any && !all && !measure && !isThreshold) return { any };
    if (all && !any && !measure && !isThreshold) return { all };
    if (measure && hasLimit && !any && !all && !(limits.over === 'lifetime' && limits.inDays !== undefined))
      return { measure, ...limits, over: limits.over ?? 'window' };
    context.addIssue({ code: 'custom', message: asMessage({ code: 'NOT_A_CONDITION' }), input: written });
    return z.NEVER;
  })
  .meta({ id: 'condition' });

/** What a member has, as conditions ask for it. `recent` holds the counts of the last so many days. */
export type Tally = {
  readonly window: Counts;
  readonly lifetime: Counts;
  readonly recent: ReadonlyMap<number, Counts>;
};

const valueOf = (threshold: Threshold, tally: Tally): number => {
  if (threshold.inDays !== undefined) return tally.recent.get(threshold.inDays)?.[threshold.measure] ?? 0;
  return threshold.over === 'lifetime' ? tally.lifetime[threshold.measure] : tally.window[threshold.measure];
};

const isMet = (threshold: Threshold, tally: Tally): boolean => {
  const value = valueOf(threshold, tally);
  return (
    (threshold.atLeast === undefined || value >= threshold.atLeast) &&
    (threshold.atMost === undefined || value <= threshold.atMost)
  );
};

/** The test that a condition stands for, made once and used for many members. */
export const testOf = (condition: Condition): ((tally: Tally) => boolean) => {
  if ('measure' in condition) return (tally) => isMet(condition, tally);
  const tests = ('any' in condition ? condition.any : condition.all).map(testOf);
  if ('any' in condition) return (tally) => tests.some((test) => test(tally));
  return (tally) => tests.every((test) => test(tally));
};

/** Every threshold of a condition, at any depth. */
export const thresholdsOf = (condition: Condition): Threshold[] => {
  if ('any' in condition) return condition.any.flatMap(thresholdsOf);
  if ('all' in condition) return condition.all.flatMap(thresholdsOf);
  return [condition];
};

/** The ways to meet a condition: each is a list of thresholds that together are enough. */
export type Ways = readonly (readonly Threshold[])[];

export const waysTo = (condition: Condition): Ways => {
  if ('any' in condition) return condition.any.flatMap(waysTo);
  if ('all' in condition) {
    let ways: Ways = [[]];
    for (const part of condition.all) ways = ways.flatMap((way) => waysTo(part).map((more) => [...way, ...more]));
    return ways;
  }
  return [[condition]];
};

/** The first way whose thresholds are all met. */
export const metWay = (ways: Ways, tally: Tally): readonly Threshold[] | undefined =>
  ways.find((way) => way.every((threshold) => isMet(threshold, tally)));

/** 30 for "30 nights or 20 stays" and nights; undefined when the condition does not ask for the measure. */
export const leastNeeded = (condition: Condition, measure: Measure): number | undefined => {
  const amounts = thresholdsOf(condition).flatMap((threshold) =>
    threshold.measure === measure && threshold.over === 'window' && threshold.inDays === undefined
      ? (threshold.atLeast ?? [])
      : [],
  );
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
};

/** A threshold with what the member has of its measure. */
export type Counted = Threshold & { has: number };

/** A way as the member stands to it. */
export const countedIn = (way: readonly Threshold[], tally: Tally): Counted[] =>
  way.map((threshold) => ({ ...threshold, has: valueOf(threshold, tally) }));

/** What one way still lacks: amounts by measure, and limits already broken, which only a new window clears. */
export type Lack = {
  missing: { [M in Measure]?: number };
  over: 'window' | 'lifetime';
  inDays?: number;
  blockedBy?: Counted[];
};

export const lackOf = (way: readonly Threshold[], tally: Tally): Lack => {
  const lack: Lack = { missing: {}, over: 'window' };
  for (const threshold of way) {
    if (isMet(threshold, tally)) continue;
    const value = valueOf(threshold, tally);
    if (threshold.over === 'lifetime') lack.over = 'lifetime';
    if (threshold.inDays !== undefined) lack.inDays = threshold.inDays;
    if (threshold.atMost !== undefined && value > threshold.atMost)
      (lack.blockedBy ??= []).push({ ...threshold, has: value });
    if (threshold.atLeast !== undefined && value < threshold.atLeast)
      lack.missing[threshold.measure] = exactly(
        Math.max(lack.missing[threshold.measure] ?? 0, threshold.atLeast - value),
      );
  }
  return lack;
};
