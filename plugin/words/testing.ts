import type { Reason } from '../domain/reasons.ts';
import { LANGUAGES } from './language.ts';
import { inWords, type Words } from './words.ts';

const SLIPS = /undefined|null|NaN|Infinity|\[object|=>/;

/**
 * For tests: what goes wrong when the reasons are said in every language, as lines to read; none when each code has an
 * example and each sentence says its values.
 */
export const slipsOf = <AnyReason extends Reason>(words: Words<AnyReason>, reasons: readonly AnyReason[]): string[] => {
  const withoutExample = Object.keys(words).filter((code) => !reasons.some((reason) => reason.code === code));
  const said = reasons.flatMap((reason) =>
    LANGUAGES.map((language) => ({ language, code: reason.code, text: inWords(words, reason, language) })),
  );
  return [
    ...withoutExample.map((code) => `${code} has no example`),
    ...said
      .filter(({ text }) => text.trim() === '' || SLIPS.test(text))
      .map(({ language, code, text }) => `${code} in ${language}: "${text}"`),
  ];
};
