import type { MatchReason } from '../../plugin/domain/identity/decide/reasons.ts';
import { keptOf } from '../../plugin/domain/identity/merge/pair.ts';
import { listedName } from '../../plugin/domain/stays/name.ts';
import type { OpenPair, PersonOfPair } from '../../plugin/host/duplicates.ts';
import { UNKNOWN, type Writing } from '../kit/writing.ts';

/** A line of the comparison. DIFFERENT where both sides say something and not the same, MISSING where one says nothing. */
export type ComparedLine = {
  field: ComparedField;
  kept: string;
  givenUp: string;
  finding: 'SAME' | 'DIFFERENT' | 'MISSING';
};
export type ComparedField =
  | 'name'
  | 'birthday'
  | 'email'
  | 'phone'
  | 'nationality'
  | 'language'
  | 'guestNumber'
  | 'stays'
  | 'lastStay'
  | 'revenue'
  | 'doNotRent';

/** Two guests side by side, the one who would be kept first. */
export type PairView = {
  id: string;
  likeness: string;
  kept: { id: string; name: string };
  givenUp: { id: string; name: string; stays: number };
  lines: ComparedLine[];
  reasons: readonly MatchReason[];
  /** Equal for pairs in which the same fields came to the same; null where something speaks against it. */
  kind: string | null;
};

/** What a pair has in common with others that are decided alike: which field came to what. */
const kindOf = (reasons: readonly MatchReason[]): string | null => {
  const isDoubtful = reasons.some(
    ({ code }) => !['FIELD', 'NAMES_SWAPPED'].includes(code) && !code.startsWith('AGAINST_'),
  );
  if (isDoubtful || reasons.length === 0) return null;
  return reasons
    .flatMap((reason) => (reason.code === 'FIELD' ? [`${reason.field}=${reason.outcome}`] : []))
    .toSorted()
    .join(' ');
};

const plain = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/[\p{Diacritic}\s]/gu, '')
    .toLowerCase();

const linesOf = (kept: PersonOfPair, givenUp: PersonOfPair, writing: Writing, yes: string): ComparedLine[] => {
  const values = (person: PersonOfPair): Record<ComparedField, string> => ({
    name: listedName(person.name),
    birthday: person.guestBirthday === null ? '' : writing.day(person.guestBirthday),
    email: person.email,
    phone: person.phone,
    nationality: person.guestNationality,
    language: person.guestLanguage === '' ? '' : writing.languageName(person.guestLanguage),
    guestNumber: person.guestNumber,
    stays: person.stays === 0 ? '' : writing.number(person.stays),
    lastStay: person.guestLastStayOn === null ? '' : writing.day(person.guestLastStayOn),
    revenue: person.guestTotalRevenue === null ? '' : writing.wholeMoney(person.guestTotalRevenue),
    doNotRent: person.guestDoNotRent ? yes : '',
  });
  const [one, other] = [values(kept), values(givenUp)];
  return (Object.keys(one) as ComparedField[]).flatMap((field): ComparedLine[] => {
    const [left, right] = [one[field], other[field]];
    if (left === '' && right === '') return [];
    const finding = left === '' || right === '' ? 'MISSING' : plain(left) === plain(right) ? 'SAME' : 'DIFFERENT';
    return [{ field, kept: left || UNKNOWN, givenUp: right || UNKNOWN, finding }];
  });
};

/**
 * A pair as it is shown.
 * @param isSwapped the other one of the two is to be kept
 * @param yes the word for a warning that is set
 */
export const pairView = (
  { id, score, grounds, one, other }: OpenPair,
  { isSwapped, yes, writing }: { isSwapped: boolean; yes: string; writing: Writing },
): PairView => {
  const chosen = keptOf(one, other);
  const { kept, givenUp } = isSwapped ? { kept: chosen.givenUp, givenUp: chosen.kept } : chosen;
  return {
    id,
    likeness: score === null ? UNKNOWN : writing.percent(score, 1),
    kept: { id: kept.id, name: listedName(kept.name) },
    givenUp: { id: givenUp.id, name: listedName(givenUp.name), stays: givenUp.stays },
    lines: linesOf(kept, givenUp, writing, yes),
    reasons: grounds,
    kind: kindOf(grounds),
  };
};

/** The pairs that are decided as the first one is: the same fields came to the same, and nothing speaks against it. */
export const likePair = (first: OpenPair, pairs: readonly OpenPair[]): OpenPair[] => {
  const kind = kindOf(first.grounds);
  return kind === null ? [] : pairs.filter(({ grounds }) => kindOf(grounds) === kind);
};
