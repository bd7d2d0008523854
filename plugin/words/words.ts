import type { Reason } from '../domain/reasons.ts';
import type { Language } from './language.ts';
import { sayIn, type Say } from './say.ts';

/**
 * The words of an engine: for each code of its reasons a sentence in every language, without a full stop where it stands
 * in a list of grounds. The type checker holds that no code lacks words, and that no sentence names a value that its
 * reason has not.
 *
 * `{ TIER_KEPT: { en: ({ tier, until }, { day }) => `Keeps ${tier} until ${day(until)}`, 'zh-CN': …, 'zh-TW': … } }`
 */
export type Words<AnyReason extends Reason> = {
  readonly [Code in AnyReason['code']]: Readonly<
    Record<Language, (reason: Extract<AnyReason, { code: Code }>, say: Say) => string>
  >;
};

/** Puts a reason of an engine into words: panels, command line and stored texts alike. */
export const inWords = <AnyReason extends Reason>(
  words: Words<AnyReason>,
  reason: AnyReason,
  language: Language,
): string => {
  const sentence = words[reason.code as AnyReason['code']][language] as (reason: AnyReason, say: Say) => string;
  return sentence(reason, sayIn(language));
};
