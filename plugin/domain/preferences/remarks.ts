import type { CalendarDate } from '../calendar-dates.ts';
import { findNumberedPhrases } from './numbered-phrases.ts';
import type { FoundPhrase } from './phrase.ts';
import { type PhraseTable, findPhrases, normalise } from './phrase-table.ts';
import { type Preference, isSensitiveCategory, preferenceKey, sensitiveUntil } from './preference.ts';
import {
  type Surroundings,
  clausesOf,
  isAddition,
  isAllergic,
  isAlternative,
  isIndifferent,
  isListGap,
  isRefused,
  placement,
  refusesAll,
  saysAlways,
  saysThisTime,
  statedStrength,
} from './remark-cues.ts';

/** Where a remark stands: on the guest's profile, or on one stay, where it holds for that stay unless it says more. */
export type RemarkSource =
  | { kind: 'PROFILE'; on: CalendarDate }
  | { kind: 'STAY'; on: CalendarDate; stay: string; departureOn: CalendarDate };

/** A wording may be misread, so what comes from free text is a little less sure than what a form says. */
const READ_CONFIDENCE = 0.8;

/** What a text says, before it is known whose it is. */
export type Statement = Pick<Preference, 'category' | 'value' | 'polarity' | 'strength' | 'confidence' | 'sensitive'>;

/** Phrases that one refusal or one wish is said of: "no feather or down pillows". */
type List = { phrases: FoundPhrase[]; alternatives: boolean; start: number; end: number };

const phrasesIn = (clause: string, table: PhraseTable): FoundPhrase[] => {
  const numbered = findNumberedPhrases(clause);
  const worded = findPhrases(clause, table).filter(
    ({ start, end }) => !numbered.some((other) => start < other.end && other.start < end),
  );
  return [...numbered, ...worded].sort((a, b) => a.start - b.start);
};

const listsIn = (clause: string, phrases: FoundPhrase[]): List[] => {
  const lists: List[] = [];
  for (const found of phrases) {
    const list = lists.at(-1);
    const last = list?.phrases.at(-1);
    const gap = list ? clause.slice(list.end, found.start) : '';
    const sharesReading = last?.phrase.reading !== undefined && last.phrase.reading === found.phrase.reading;
    // "No feather pillows and high floor" refuses the pillows alone.
    const joins = isListGap(gap) && (!isAddition(gap) || sharesReading || refusesAll(clause.slice(0, list!.start)));
    if (list && joins) {
      list.phrases.push(found);
      list.alternatives ||= isAlternative(gap);
      list.end = found.end;
    } else lists.push({ phrases: [found], alternatives: false, start: found.start, end: found.end });
  }
  return lists;
};

const isPlaces = (list: List): boolean => list.phrases.every(({ phrase }) => phrase.reading === 'PLACE');

type Meaning = { refused: boolean; allergic: boolean; place: 'NEAR' | 'DISTANT' | null };

const statementsOf = (list: List, meaning: Meaning, strength: 'MUST' | 'PREFERS' | null): Statement[] =>
  list.phrases.flatMap(({ phrase }) => {
    const { category, value } = phrase;
    if (meaning.refused && meaning.allergic) return [];
    if (phrase.reading === 'WHEN_NEGATED' && !meaning.refused && !meaning.allergic) return [];
    if (phrase.reading === 'PLACE' && meaning.place === null) return [];
    const turned = meaning.allergic || meaning.refused !== (phrase.reading === 'PLACE' && meaning.place === 'DISTANT');
    const avoids = turned !== (phrase.polarity === 'AVOIDS' && !(meaning.allergic && phrase.reading === undefined));
    return {
      category,
      value,
      polarity: avoids ? ('AVOIDS' as const) : ('WANTS' as const),
      strength: meaning.allergic ? ('MUST' as const) : (strength ?? phrase.strength ?? ('PREFERS' as const)),
      confidence: list.alternatives && !avoids ? READ_CONFIDENCE / list.phrases.length : READ_CONFIDENCE,
      sensitive: meaning.allergic || isSensitiveCategory(category),
    };
  });

type ReadClause = { clause: string; statements: Statement[] };

/** What each clause of a text says, in the order of the text. */
const readClauses = (text: string, table: PhraseTable): ReadClause[] => {
  let carried: Meaning | null = null;
  return clausesOf(normalise(text)).map((clause) => {
    const lists = listsIn(clause, phrasesIn(clause, table));
    const statements: Statement[] = [];
    let readTo = 0;
    let last: Meaning | null = null;
    for (const [index, list] of lists.entries()) {
      const surroundings: Surroundings = {
        before: clause.slice(readTo, list.start),
        after: clause.slice(list.end, lists[index + 1]?.start),
        isLast: index === lists.length - 1,
      };
      if (isIndifferent(surroundings)) {
        readTo = list.end;
        continue;
      }
      let meaning: Meaning = {
        refused: isRefused(surroundings),
        allergic: isAllergic(surroundings),
        place: placement(surroundings),
      };
      // "Not near the elevator, ice machine or stairs": a place that says nothing of itself goes on with the sentence.
      const bare = isPlaces(list) && meaning.place === null && /^(?:the |or |and |any )*$/.test(surroundings.before);
      if (carried && bare) meaning = carried;
      const read = statementsOf(list, meaning, statedStrength(clause));
      statements.push(...read);
      if (read.length === 0) continue;
      readTo = list.end;
      last = isPlaces(list) ? meaning : null;
    }
    carried = last;
    return { clause, statements };
  });
};

/** The statements of a text in the order of the text; what it says twice counts once, as said last. */
export const readStatements = (text: string, table: PhraseTable): Statement[] => [
  ...new Map(
    readClauses(text, table).flatMap(({ statements }) =>
      statements.map((statement) => [preferenceKey(statement), statement] as const),
    ),
  ).values(),
];

/**
 * Preferences in a remark or special request, English, Chinese or both; floors in more languages. A request of one stay is a ONE_OFF that ends with
 * the stay, unless it says "always"; a remark on the profile is DECLARED, unless it says "this time", which is left out.
 *
 * `readRemark('High floor, not near the elevator', …)` → wants FLOOR HIGH, avoids LOCATION NEAR_ELEVATOR.
 */
export const readRemark = (text: string, source: RemarkSource, table: PhraseTable): Preference[] => {
  const preferences = new Map<string, Preference>();
  for (const { clause, statements } of readClauses(text, table)) {
    if (source.kind === 'PROFILE' && saysThisTime(clause)) continue;
    const oneOff = source.kind === 'STAY' && !saysAlways(clause);
    for (const statement of statements)
      preferences.set(preferenceKey(statement), {
        ...statement,
        origin: oneOff ? 'ONE_OFF' : 'DECLARED',
        evidenceStays: source.kind === 'STAY' ? [source.stay] : [],
        lastConfirmedOn: source.on,
        validUntil: oneOff ? source.departureOn : statement.sensitive ? sensitiveUntil(source.on) : null,
      });
  }
  return [...preferences.values()];
};
