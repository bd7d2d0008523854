import type { CalendarDate } from '../calendar-dates.ts';
import { type PhraseTable } from './phrase-table.ts';
import {
  type Polarity,
  type Preference,
  type PreferenceCategory,
  type Strength,
  isSensitiveCategory,
  preferenceKey,
  sensitiveUntil,
} from './preference.ts';
import { readStatements } from './remarks.ts';

/** What a form, a PMS or a member of staff states about a guest, the value in any of the hotel's wordings. */
export type Stated = {
  category: PreferenceCategory;
  value: string;
  polarity: Polarity;
  strength: Strength;
  on: CalendarDate | null;
  /** The stay in which it was said, if any. */
  stay: string | null;
};

const opposite = (polarity: Polarity): Polarity => (polarity === 'WANTS' ? 'AVOIDS' : 'WANTS');

/**
 * The hotel's word for a value: `High floor` → HIGH, `ocean` (VIEW) → SEA, `NON_SMOKING` → not SMOKING. A value that no
 * wording stands for is kept, in capitals.
 */
export const vocabularyOf = (
  category: PreferenceCategory,
  value: string,
  table: PhraseTable,
): { value: string; polarity: Polarity } => {
  const code = value
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  if (table.values.has(preferenceKey({ category, value: code }))) return { value: code, polarity: 'WANTS' };
  for (const text of [value, `${value} ${category.toLowerCase()}`]) {
    const read = readStatements(text, table).filter((statement) => statement.category === category);
    if (read.length === 1) return { value: read[0]!.value, polarity: read[0]!.polarity };
  }
  return { value: code, polarity: 'WANTS' };
};

/** A statement as a lasting preference; sensitive ones run out after {@link sensitiveUntil}. */
export const declaredPreference = (stated: Stated, table: PhraseTable): Preference => {
  const { value, polarity } = vocabularyOf(stated.category, stated.value, table);
  const sensitive = isSensitiveCategory(stated.category);
  return {
    category: stated.category,
    value,
    polarity: polarity === 'AVOIDS' ? opposite(stated.polarity) : stated.polarity,
    strength: stated.strength,
    origin: 'DECLARED',
    confidence: 1,
    evidenceStays: stated.stay === null ? [] : [stated.stay],
    lastConfirmedOn: stated.on,
    validUntil: sensitive && stated.on !== null ? sensitiveUntil(stated.on) : null,
    sensitive,
  };
};
