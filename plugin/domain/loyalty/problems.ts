import type { z } from 'zod';

/** What is wrong and where: `{path: 'tiers[2].bonusPercent', error: 'must be a number'}`. */
export type Problem = { path: string; error: string };

type Issue = z.core.$ZodIssue;

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`),
    '',
  );

const bound = (
  issue: { inclusive?: boolean | undefined; origin: string },
  limit: string,
  direction: 'least' | 'most',
): string => {
  const amount =
    issue.inclusive === false ? `${direction === 'least' ? 'more' : 'less'} than ${limit}` : `at ${direction} ${limit}`;
  switch (issue.origin) {
    case 'array':
      return `must have ${amount} entries`;
    case 'string':
      return `must have ${amount} characters`;
    default:
      return `must be ${amount}`;
  }
};

const sentencesOf = (issue: Issue): Problem[] => {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        error: `there is no setting "${key}" here`,
      }));
    case 'invalid_type': {
      const isMissing = issue.input === undefined;
      return [
        {
          path,
          error: isMissing
            ? 'is missing'
            : `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`,
        },
      ];
    }
    case 'invalid_value':
      return [{ path, error: `must be one of ${issue.values.map(String).join(', ')}` }];
    case 'too_small':
      return [{ path, error: bound(issue, String(issue.minimum), 'least') }];
    case 'too_big':
      return [{ path, error: bound(issue, String(issue.maximum), 'most') }];
    default:
      return [{ path, error: issue.message }];
  }
};

/** The problems that a schema found, in words; parse with `reportInput` so that what is missing is told from what is wrong. */
export const problemsOf = (error: z.ZodError): Problem[] => error.issues.flatMap(sentencesOf);
