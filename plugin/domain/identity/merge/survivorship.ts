import { calendarDate, isCalendarDate, type CalendarDate } from '../../calendar-dates.ts';
import {
  impossibleBirthday,
  isPlaceholderKey,
  isPlaceholderPhone,
  isPlaceholderText,
  placeholderNames,
} from '../../impossible-values.ts';
import { cleanseEmail } from '../cleanse/emails.ts';
import { plainWords } from '../cleanse/names.ts';

/** Where a profile can come from, the most trusted first: what staff read off a document before what a channel passed on. */
export const PROFILE_SOURCES = ['STAFF', 'CARD', 'PMS', 'IMPORT', 'BOOKING_ENGINE', 'CHANNEL'] as const;
export type ProfileSource = (typeof PROFILE_SOURCES)[number];

/** One source's record of a guest. All but the first three may be missing. */
export type SourceProfile = {
  id: string;
  source: ProfileSource;
  /** When the source last gave it: ISO 8601 in UTC, which sorts as text. */
  seenAt: string;
  name?: string | null;
  /** `isReachable` is false once mail came back; left out, nothing is known against it. */
  emails?: readonly { address: string; isConsented?: boolean; isReachable?: boolean }[];
  phone?: string | null;
  address?: string | null;
  language?: string | null;
  birthday?: string | null;
  nationality?: string | null;
  documentHash?: string | null;
};

export const GOLDEN_FIELDS = [
  'name',
  'email',
  'phone',
  'address',
  'language',
  'birthday',
  'nationality',
  'documentHash',
] as const;
export type GoldenField = (typeof GOLDEN_FIELDS)[number];
export type PinnedValues = Partial<Record<GoldenField, string>>;

/** Why a value is the one that a guest's record shows. */
export type ChoiceReason =
  | { code: 'PINNED' }
  /** Null where nothing is known of it. */
  | {
      code: 'BEST_EMAIL';
      isReachable: boolean | null;
      isShared: boolean;
      isConsented: boolean | null;
      source: ProfileSource;
    }
  | { code: 'NEWEST'; candidates: number; seenOn: CalendarDate; source: ProfileSource }
  | { code: 'MOST_COMMON'; profiles: number; candidates: number; source: ProfileSource }
  | { code: 'MOST_TRUSTED'; profiles: number; candidates: number; source: ProfileSource };

/** The value a guest's record shows, why, and the profile it was taken from, null where staff pinned it. */
export type FieldChoice = { field: GoldenField; value: string; reason: ChoiceReason; profileId: string | null };

type Candidate = {
  value: string;
  key: string;
  profile: SourceProfile;
  rank: number;
  isReachable?: boolean | undefined;
  isConsented?: boolean | undefined;
};
type Order = (a: Candidate, b: Candidate) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const trust = (candidate: Candidate): number => PROFILE_SOURCES.indexOf(candidate.profile.source);
const newest: Order = (a, b) => byText(b.profile.seenAt, a.profile.seenAt);
const mostTrusted: Order = (a, b) => trust(a) - trust(b);
const longest: Order = (a, b) => b.key.length - a.key.length;
/** A registration card in capitals says no more of how a name is written than one in small letters. */
const isInOneCase = ({ value }: Candidate): boolean => value === value.toUpperCase() || value === value.toLowerCase();
const writtenProperly: Order = (a, b) => Number(isInOneCase(a)) - Number(isInOneCase(b));
/** Decides what no rule decides, so that the order in which profiles arrive never does. */
const settled: Order = (a, b) => mostTrusted(a, b) || byText(a.profile.id, b.profile.id) || byText(a.value, b.value);

const best = (candidates: readonly Candidate[], ...orders: Order[]): Candidate | undefined =>
  candidates.toSorted((a, b) => [...orders, settled].reduce((sign, order) => sign || order(a, b), 0))[0];

const mostCommonOf = (candidates: readonly Candidate[]): { order: Order; count: (of: Candidate) => number } => {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = (of: Candidate): number => counts.get(of.key) ?? 0;
  return { order: (a, b) => count(b) - count(a), count };
};

/** 0 is best: an own address that mail reaches and that the guest agreed to be written at. */
const emailRank = (kind: 'PERSONAL' | 'SHARED', isConsented: boolean, isReachable: boolean): number =>
  (isReachable ? 0 : 4) + (kind === 'PERSONAL' ? 0 : 2) + (isConsented ? 0 : 1);

const dayOf = ({ seenAt }: SourceProfile): CalendarDate => calendarDate(seenAt.slice(0, 10));

/** Whether a value stands for "not known". A birthday after the day on which the source gave it is none. */
const isNobodys = (field: GoldenField, value: string, seenOn: CalendarDate): boolean => {
  switch (field) {
    case 'birthday':
      return !isCalendarDate(value) || impossibleBirthday(value, seenOn) !== null;
    case 'phone':
      return isPlaceholderPhone(value) || isPlaceholderText(value);
    case 'name':
      return placeholderNames({ lastName: value }).lastName;
    case 'documentHash':
      return isPlaceholderKey(value.toLowerCase());
    default:
      return isPlaceholderText(value);
  }
};

const candidatesFor = (field: GoldenField, profiles: readonly SourceProfile[]): Candidate[] => {
  if (field === 'email')
    return profiles.flatMap((profile) =>
      (profile.emails ?? []).flatMap(({ address, isConsented, isReachable }) => {
        const cleansed = cleanseEmail(address);
        if (cleansed === null || cleansed.kind === 'RELAY') return [];
        return [
          {
            value: address.trim(),
            key: cleansed.address,
            profile,
            rank: emailRank(cleansed.kind, isConsented ?? false, isReachable ?? true),
            isReachable,
            isConsented,
          },
        ];
      }),
    );
  return profiles.flatMap((profile) => {
    const value = (profile[field] ?? '').trim();
    if (value === '' || isNobodys(field, value, dayOf(profile))) return [];
    // Names in scripts that have no plain form are compared as written.
    const key = field === 'name' ? plainWords(value).join(' ') || value : value.toUpperCase();
    return [{ value, key, profile, rank: 0 }];
  });
};

const chosen = (field: GoldenField, candidates: readonly Candidate[]): FieldChoice | null => {
  const choice = (
    of: Candidate | undefined,
    why: (of: Candidate, source: ProfileSource) => ChoiceReason,
  ): FieldChoice | null =>
    of === undefined ? null : { field, value: of.value, reason: why(of, of.profile.source), profileId: of.profile.id };
  switch (field) {
    case 'email':
      return choice(
        best(candidates, (a, b) => a.rank - b.rank, newest),
        ({ rank, isReachable = null, isConsented = null }, source) => ({
          code: 'BEST_EMAIL',
          isReachable,
          isShared: rank % 4 >= 2,
          isConsented,
          source,
        }),
      );
    case 'phone':
    case 'address':
    case 'language':
      return choice(best(candidates, newest), ({ profile }, source) => ({
        code: 'NEWEST',
        candidates: candidates.length,
        seenOn: dayOf(profile),
        source,
      }));
    case 'name': {
      const { order, count } = mostCommonOf(candidates);
      return choice(best(candidates, order, longest, writtenProperly, newest), (of, source) => ({
        code: 'MOST_COMMON',
        profiles: count(of),
        candidates: candidates.length,
        source,
      }));
    }
    case 'birthday':
    case 'nationality':
    case 'documentHash': {
      const first = best(candidates);
      const trusted = candidates.filter(({ profile }) => profile.source === first?.profile.source);
      const { order, count } = mostCommonOf(trusted);
      return choice(best(trusted, order, newest), (of, source) => ({
        code: 'MOST_TRUSTED',
        profiles: count(of),
        candidates: trusted.length,
        source,
      }));
    }
    default:
      return field satisfies never;
  }
};

/**
 * Chooses the values that a guest's record shows from the profiles his sources gave. A pinned value always wins; the
 * e-mail is one that is valid, no channel's relay address, reachable and consented; phone, address and language are
 * the newest; the name is the most common, then the most complete, then one that is not all capitals; birthday, nationality and document come from the
 * most trusted source, then the most common. Fields that no profile fills are left out. The rules for e-mail, newest
 * and most common follow Revinate's published ones; trust by source is the hotel's own.
 */
export const goldenValues = (profiles: readonly SourceProfile[], pinned: PinnedValues = {}): FieldChoice[] =>
  GOLDEN_FIELDS.flatMap((field): FieldChoice[] => {
    const pin = pinned[field];
    if (pin !== undefined) return [{ field, value: pin, reason: { code: 'PINNED' }, profileId: null }];
    const choice = chosen(field, candidatesFor(field, profiles));
    return choice === null ? [] : [choice];
  });
