import { useEffect, useState } from 'react';
import { useLocale } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { callRoute } from '../kit/call-route.ts';
import type { PathProblem, WrittenRules } from './rules-form.ts';

const validated = z.object({
  valid: z.boolean(),
  problems: z.array(z.object({ path: z.string(), problem: z.string() })),
  rules: z.unknown(),
});

/** What the app says of rules; `problems` are those of the last answer while the next is on its way. */
export type Validation = { state: 'checking' | 'valid' | 'wrong' | 'unknown'; problems: readonly PathProblem[] };

/** So long nothing is typed before the app is asked, in milliseconds. */
const PAUSE = 400;

/** Asks the app whether rules can be used, as they are typed. */
export const useValidation = (rules: WrittenRules | null): Validation => {
  const locale = useLocale();
  const [latest, setLatest] = useState<Validation & { of: WrittenRules | null }>({
    state: 'checking',
    problems: [],
    of: null,
  });
  useEffect(() => {
    if (rules === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      callRoute('/hotel/loyalty/validate', { rules }, validated, locale).then(
        ({ valid, problems }) => {
          if (isCurrent) setLatest({ state: valid ? 'valid' : 'wrong', problems, of: rules });
        },
        () => {
          if (isCurrent) setLatest({ state: 'unknown', problems: [], of: rules });
        },
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [rules, locale]);
  return latest.of === rules ? latest : { state: 'checking', problems: latest.problems };
};

/** The rules of a preset. @throws HostError where the app does not answer. */
export const presetRules = async (preset: string, locale: string): Promise<WrittenRules> =>
  (await callRoute('/hotel/loyalty/validate', { preset }, validated, locale)).rules as WrittenRules;
