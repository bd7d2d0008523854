import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { hash } from './hashing.ts';
import { soundKey } from './sounds.ts';

/**
 * Under what one profile is looked up among many, by columns of an index; `''` where the profile has none. What says who
 * somebody is stands there as a digest; two that fall together only cost a comparison.
 */
export type MatchKeys = {
  email: string;
  otherEmail: string;
  phone: string;
  otherPhone: string;
  /** The sounds of first name and surname, in one order whichever is which. */
  names: string;
  namesAndYear: string;
  namesAndDay: string;
  born: string;
};

const digest = (text: string): string => (text === '' ? '' : hash(text).toString(36));

/** The keys of a profile: two mailboxes and two phones at most, and names by the last way of reading them that gives both. */
export const matchKeysOf = ({ readings, birthday, emails, phoneTails }: CleansedProfile): MatchKeys => {
  const name = readings.findLast(({ first, last }) => first !== '' && last !== '');
  const names = name === undefined ? '' : [soundKey(name.firstWords[0]!), soundKey(name.last)].toSorted().join(' ');
  const digits = birthday?.exists && !birthday.digits.endsWith('00') ? birthday.digits : '';
  return {
    email: digest(emails[0] ?? ''),
    otherEmail: digest(emails[1] ?? ''),
    phone: digest(phoneTails[0] ?? ''),
    otherPhone: digest(phoneTails[1] ?? ''),
    names,
    namesAndYear: names === '' || digits === '' ? '' : `${names} ${digest(digits.slice(0, 4))}`,
    namesAndDay: names === '' || digits === '' ? '' : `${names} ${digest(digits.slice(4))}`,
    born: digest(digits),
  };
};

/** Names that more guests bear say nothing by themselves. */
const CROWDED = 40;

/** The `names` under which too many stand to be looked through. */
export const crowdedNames = (all: Iterable<MatchKeys>): string[] => {
  const bearers = new Map<string, number>();
  for (const { names } of all) if (names !== '') bearers.set(names, (bearers.get(names) ?? 0) + 1);
  return [...bearers].flatMap(([names, times]) => (times > CROWDED ? [names] : [])).toSorted();
};

/** What is asked of the index, each list in any order: whoever has one of them may be one of those looked for. */
export type Lookup = {
  emails: string[];
  phones: string[];
  namesAndYear: string[];
  namesAndDay: string[];
  born: string[];
  names: string[];
  /** Counts for those alone whose birthday is not known. */
  namesOfUnborn: string[];
};

const known = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');

/** What to ask for several profiles at once. */
export const lookupOf = (all: readonly MatchKeys[], crowded: ReadonlySet<string>): Lookup => {
  const telling = (some: readonly MatchKeys[]): string[] =>
    known(some.map(({ names }) => names)).filter((names) => !crowded.has(names));
  return {
    emails: known(all.flatMap(({ email, otherEmail }) => [email, otherEmail])),
    phones: known(all.flatMap(({ phone, otherPhone }) => [phone, otherPhone])),
    namesAndYear: known(all.map(({ namesAndYear }) => namesAndYear)),
    namesAndDay: known(all.map(({ namesAndDay }) => namesAndDay)),
    born: known(all.map(({ born }) => born)),
    names: telling(all.filter(({ born }) => born === '')),
    namesOfUnborn: telling(all.filter(({ born }) => born !== '')),
  };
};

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => value !== '' && other.includes(value));

/** Whether two are worth comparing, of those that a lookup brings: symmetric. */
export const mayBeOne = (a: MatchKeys, b: MatchKeys, crowded: ReadonlySet<string>): boolean => {
  if (share([a.email, a.otherEmail], [b.email, b.otherEmail])) return true;
  if (share([a.phone, a.otherPhone], [b.phone, b.otherPhone])) return true;
  if (a.born !== '' && a.born === b.born)
    return a.names === '' || b.names === '' || share(a.names.split(' '), b.names.split(' '));
  if (a.names === '' || a.names !== b.names) return false;
  if (a.born === '' || b.born === '') return !crowded.has(a.names);
  return a.namesAndYear === b.namesAndYear || a.namesAndDay === b.namesAndDay;
};
