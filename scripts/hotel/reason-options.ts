import type { Command } from 'commander';
import type { Reason } from '../../plugin/domain/reasons.ts';
import type { Language } from '../../plugin/words/language.ts';
import { inWords, type Words } from '../../plugin/words/words.ts';
import { languageOption } from './language-option.ts';

export type ReasonOptions = { language: Language; codes?: boolean };

/** Lets a command say in which language its reasons are, and whether with their codes and values. */
export const reasonOptions = (command: Command): Command =>
  command
    .addOption(languageOption())
    .option('--codes', 'give each reason as its code and values, with the text beside');

/** Writes reasons as the options ask: a sentence each, or `{code, …values, text}`. */
export const written = <AnyReason extends Reason>(
  words: Words<AnyReason>,
  reasons: readonly AnyReason[],
  { language, codes = false }: ReasonOptions,
): (string | (AnyReason & { text: string }))[] =>
  reasons.map((reason) => {
    const text = inWords(words, reason, language);
    return codes ? { ...reason, text } : text;
  });
