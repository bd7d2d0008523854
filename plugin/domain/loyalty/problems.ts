import type * as z from 'zod';
import type { Reason } from '../reasons.ts';

/** What can be wrong with a rule file or a line of input. */
export type ProblemReason =
  | { code: 'NO_SUCH_SETTING'; setting: string }
  | { code: 'MISSING' }
  | { code: 'NOT_A_WHOLE_NUMBER' }
  | { code: 'WRONG_TYPE'; expected: string }
  | { code: 'NOT_ONE_OF'; values: string[] }
  | { code: 'OUT_OF_BOUNDS'; bound: 'AT_LEAST' | 'AT_MOST' | 'ABOVE' | 'BELOW'; limit: number; of: Counted }
  | { code: 'NOT_A_DAY' }
  | { code: 'NOT_A_TIER_CODE' }
  | { code: 'NOT_A_PROGRAM_CODE' }
  | { code: 'NOT_A_CURRENCY' }
  | { code: 'NOT_A_CONDITION' }
  | { code: 'NOT_A_MEASURE'; measures: string[] }
  | { code: 'TIER_UNKNOWN'; tier: string; tiers: string[] }
  | { code: 'TWICE'; value: string }
  | { code: 'FIRST_TIER_ASKS' }
  | { code: 'MEASURE_WITHOUT_MINIMUM'; measure: string }
  | { code: 'CYCLE_END_WITHOUT_CYCLES' }
  | { code: 'ENDS_BEFORE'; start: string }
  | { code: 'SUPERSEDES_WITHOUT_START' }
  | { code: 'TAX_ABOVE_AMOUNT' }
  | { code: 'GIVES_POINTS'; kind: string }
  | { code: 'FOR_REVERSE_ONLY' }
  | { code: 'FILE_UNREADABLE' }
  | { code: 'NOT_JSON_OR_YAML'; detail: string }
  /** What a schema says in its own words. */
  | { code: 'INVALID'; detail: string };

/** What a bound is a bound of: the value itself, the length of a list, or of a text. */
type Counted = 'VALUE' | 'ENTRIES' | 'CHARACTERS';

/** What is wrong and where: `{ path: 'tiers[2].bonusPercent', reason: { code: 'WRONG_TYPE', expected: 'number' } }`. */
export type Problem = { path: string; reason: ProblemReason };

/** A reason as the message of a schema's issue, which can be nothing but a text; {@link problemsOf} reads it back. */
export const asMessage = (reason: ProblemReason): string => JSON.stringify(reason);

const ownReason = (message: string): ProblemReason => {
  try {
    return JSON.parse(message) as ProblemReason & Reason;
  } catch {
    return { code: 'INVALID', detail: message };
  }
};

type Issue = z.core.$ZodIssue;

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`),
    '',
  );

const countedOf = (origin: string): Counted =>
  origin === 'array' ? 'ENTRIES' : origin === 'string' ? 'CHARACTERS' : 'VALUE';

const reasonsOf = (issue: Issue): Problem[] => {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        reason: { code: 'NO_SUCH_SETTING', setting: key },
      }));
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, reason: { code: 'MISSING' } }];
      return [
        {
          path,
          reason:
            issue.expected === 'int'
              ? { code: 'NOT_A_WHOLE_NUMBER' }
              : { code: 'WRONG_TYPE', expected: issue.expected },
        },
      ];
    case 'invalid_value':
      return [{ path, reason: { code: 'NOT_ONE_OF', values: issue.values.map(String) } }];
    case 'too_small':
      return [
        {
          path,
          reason: {
            code: 'OUT_OF_BOUNDS',
            bound: issue.inclusive === false ? 'ABOVE' : 'AT_LEAST',
            limit: Number(issue.minimum),
            of: countedOf(issue.origin),
          },
        },
      ];
    case 'too_big':
      return [
        {
          path,
          reason: {
            code: 'OUT_OF_BOUNDS',
            bound: issue.inclusive === false ? 'BELOW' : 'AT_MOST',
            limit: Number(issue.maximum),
            of: countedOf(issue.origin),
          },
        },
      ];
    default:
      return [{ path, reason: ownReason(issue.message) }];
  }
};

/** The problems that a schema found; parse with `reportInput` so that what is missing is told from what is wrong. */
export const problemsOf = (error: z.ZodError): Problem[] => error.issues.flatMap(reasonsOf);
