import { isDeepStrictEqual } from 'node:util';
import type { GuestScore, KeptModel } from '../../domain/retention/guest-score.ts';
import { valueAtRisk } from '../../domain/retention/keeping.ts';
import type { GuestTotals } from '../../domain/stays/guest-totals.ts';
import { scoreGuests, totalGuests } from '../../domain/stays/reactions.ts';
import {
  byRecord,
  type ChangesByRecord,
  type GuestSituation,
  type SettledGuest,
} from '../../domain/stays/situation.ts';
import { batches, type Host } from '../../host/client.ts';
import {
  fieldsOf,
  guestsWithStays,
  saveGuestFields,
  type GuestFields,
  type GuestScoreFields,
  type PropertySetting,
} from '../../host/people.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { whyInWords } from '../../words/retention.ts';

/** A host that does not keep what it is given would be written to for ever. */
const MOST_ROUNDS = 5;

/** A guest as the stays say and as is stored. */
export type LoadedGuest = GuestSituation & { stored: GuestFields; isMember: boolean };

/** Guests with what scoring them takes, and the properties by whose languages texts are written. */
export type LoadedGuests = { guests: LoadedGuest[]; model: KeptModel | null; properties: readonly PropertySetting[] };

/** Guests with their stays other than those in `except`: one request for each 200. People who are gone are absent. */
export const loadGuests = async (
  host: Host,
  ids: Iterable<string>,
  except: readonly string[] = [],
): Promise<LoadedGuests> => {
  const loaded: LoadedGuests = { guests: [], model: null, properties: [] };
  for (const batch of batches([...new Set(ids)])) {
    const { guests, model, properties } = await guestsWithStays(host, batch, except);
    loaded.guests.push(...guests.map(({ stays, ...guest }) => ({ ...guest, otherStays: stays })));
    loaded.model = model;
    loaded.properties = properties;
  }
  return loaded;
};

const languageAt = (propertyId: string | null, properties: readonly PropertySetting[]): Language => {
  const property = properties.find(({ id }) => id === propertyId) ?? properties[0];
  return languageOfProperty(property?.language);
};

/** A score as the fields of a person: the reasons as data, and in short in a language. `totals` are the guest's own. */
export const scoreFieldsOf = (score: GuestScore, totals: GuestTotals, language: Language): GuestScoreFields => ({
  guestSegment: score.segment,
  guestRfm: score.rfm,
  guestRfmGroup: score.rfmGroup,
  guestLifecycle: score.lifecycle,
  guestLifecycleSince: score.lifecycleSince,
  guestReviewOn: score.reviewOn,
  guestReturnProbability: score.returnProbability,
  guestExpectedStays: score.expectedStays,
  guestLifetimeValue: score.lifetimeValue,
  guestValueAtRisk: valueAtRisk({
    revenue: totals.totalRevenue,
    firstStayOn: totals.firstStayOn,
    lastStayOn: totals.lastStayOn,
    returnProbability: score.returnProbability,
  }),
  guestReasons: { retention: score.reasons },
  guestWhy: whyInWords(score.reasons, language),
});

/** Totals and score as they are stored. */
const stored = ({ score, ...totals }: SettledGuest, properties: readonly PropertySetting[]): Partial<GuestFields> => ({
  ...fieldsOf(totals),
  ...(score === undefined ? {} : scoreFieldsOf(score, totals, languageAt(score.propertyId, properties))),
});

/** What of a score moves a little with every day that passes. It is written with the rest, and not for its own sake. */
const DRIFTING: ReadonlySet<string> = new Set([
  'guestReturnProbability',
  'guestExpectedStays',
  'guestLifetimeValue',
  'guestValueAtRisk',
  'guestReasons',
  'guestWhy',
] satisfies (keyof GuestScoreFields)[]);

/** A total that was never written says the same as none: people who have never stayed are not written to say so. */
const same = (left: unknown, right: unknown): boolean =>
  typeof left === 'object' || typeof right === 'object'
    ? isDeepStrictEqual(left ?? null, right ?? null) || (left ?? 0) === (right ?? 0)
    : (left || 0) === (right || 0);

/** A score comes with the totals of the same stays, or not at all. */
const isTotalled = (change: Partial<SettledGuest> | undefined): change is SettledGuest => change?.stays !== undefined;

/**
 * Writes guests where they are not what is stored; with `isReview` also where only time has moved the outlook.
 * @returns who was written.
 */
export const saveGuests = async (
  host: Host,
  { guests, properties }: LoadedGuests,
  changeOf: (guest: LoadedGuest) => Partial<SettledGuest> | undefined,
  { isReview = false } = {},
): Promise<string[]> => {
  const corrections = guests.flatMap((guest) => {
    const change = changeOf(guest);
    const fields: Partial<GuestFields> = isTotalled(change) ? stored(change, properties) : {};
    const names = Object.keys(fields) as (keyof GuestFields)[];
    const isRight = names.every((name) => (!isReview && DRIFTING.has(name)) || same(guest.stored[name], fields[name]));
    return isRight ? [] : [{ id: guest.id, fields }];
  });
  if (corrections.length > 0) await saveGuestFields(host, corrections);
  return corrections.map(({ id }) => id);
};

/** What guests should be by all of their stays. */
export const settledGuests = ({ guests, model }: LoadedGuests, now: Date): ChangesByRecord['person'] =>
  byRecord([...totalGuests.react({ stays: [], guests }, now), ...scoreGuests.react({ stays: [], guests, model }, now)])
    .person;

/**
 * Puts right the totals and scores of up to 200 guests. It reads the stays as they are now, so neither the order nor the
 * number of calls matters. Another call may have read earlier stays and write later than this one; therefore each looks
 * again after it has written, and the last to write leaves what is true.
 */
const refreshBatch = async (
  host: Host,
  guestIds: readonly string[],
  now: Date,
): Promise<{ written: number; memberIds: string[] }> => {
  const written = new Set<string>();
  const memberIds = new Set<string>();
  let waiting = guestIds;
  for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round += 1) {
    const loaded = await loadGuests(host, waiting);
    const settled = settledGuests(loaded, now);
    waiting = await saveGuests(host, loaded, ({ id }) => settled.get(id));
    for (const id of waiting) written.add(id);
    for (const { id, isMember } of loaded.guests) if (isMember) memberIds.add(id);
  }
  return { written: written.size, memberIds: [...memberIds] };
};

/**
 * Puts right the totals and scores of guests: one request for up to 200, two more where some are written. People who are
 * gone are left alone.
 * @returns how many people were written, and who of them all has a membership.
 */
export const refreshGuestTotals = async (
  host: Host,
  guestIds: Iterable<string>,
  now: Date,
): Promise<{ written: number; memberIds: string[] }> => {
  const done = { written: 0, memberIds: [] as string[] };
  for (const batch of batches([...new Set(guestIds)])) {
    const { written, memberIds } = await refreshBatch(host, batch, now);
    done.written += written;
    done.memberIds.push(...memberIds);
  }
  return done;
};
