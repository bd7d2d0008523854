import type { PreferenceCategory } from './preference.ts';

/** What guests and staff write for one preference. */
export type Phrase = {
  category: PreferenceCategory;
  value: string;
  /** The wordings, in any language and case. */
  words: readonly string[];
  /** AVOIDS for wordings that say no by themselves, such as "non-smoking". */
  polarity?: 'AVOIDS';
  /** MUST for what is never a mere wish, such as a wheelchair. */
  strength?: 'MUST';
  /**
   * PLACE counts only with a word of nearness or distance ("near the elevator", "away from the street"), WHEN_NEGATED
   * only with a word of refusal or allergy ("nuts" in "no nuts", never in "nuts in the minibar").
   */
  reading?: 'PLACE' | 'WHEN_NEGATED';
};

/** A phrase found in a text, from `start` to `end`. */
export type FoundPhrase = { phrase: Phrase; start: number; end: number };
