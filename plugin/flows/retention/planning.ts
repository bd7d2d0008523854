import { v5 } from 'uuid';
import { z } from 'zod';
import { addDays, calendarDate, isCalendarDate, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import type { OccasionSources } from '../../domain/retention/plays/occasions.ts';
import { CAP, planTouches, type PlannedTouch } from '../../domain/retention/plays/plan.ts';
import { firstLoudMoment } from '../../domain/retention/plays/quiet-hours.ts';
import { batches, type Host } from '../../host/client.ts';
import {
  guestsForPlays,
  loadPlays,
  occasionCases,
  occasionGuests,
  occasionMemberships,
  occasionStays,
  saveTouches,
  type PlayRecord,
  type TouchWrite,
} from '../../host/plays.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { OFFER_WORDS, SUPPRESSION_WORDS } from '../../words/plays.ts';
import { inWords } from '../../words/words.ts';
import { pulled, startRun, type Clock } from '../runs/run.ts';
import { occasionFilters } from './occasion-filters.ts';
import { playProof } from './proof.ts';

/** Names a touch for good by its play, guest and occasion, so that planning twice is planning once. */
const TOUCHES = 'a3c0d2a4-3f0e-4a53-8a35-6d2f0a9a7c11';

/** What one page gathers of each source. */
const OCCASIONS_A_PAGE = 1_000;

/** The longest a play of the house can be capped for; earlier touches are not looked at. */
const LONGEST_CAP_DAYS = 400;

/** The house's plays with what its days and texts are told by. */
export type House = { plays: PlayRecord[]; timeZone: string; language: Language };

/** The plays of the house, its time zone and its language: those of the first property that has one. */
export const loadHouse = async (host: Host): Promise<House> => {
  const { plays, properties } = await loadPlays(host);
  const [first] = properties;
  return {
    plays,
    timeZone: properties.find(({ timeZone }) => timeZone !== '')?.timeZone ?? '',
    language: languageOfProperty(first?.language),
  };
};

/** A touch as it is written. */
export const touchWrite = (
  { play, guestId, occasion, stayId, plannedFor, staleOn, suppressed, isHoldout, offer, offerReason }: PlannedTouch,
  { name, guest, timeZone, language }: { name: string; guest: string; timeZone: string; language: Language },
  now: Date,
): TouchWrite => {
  const key = `${play.code}:${guestId}:${occasion}`;
  const { quietFromHour: from, quietUntilHour: until } = play;
  return {
    id: v5(key, TOUCHES),
    key,
    name: [name, guest].filter((part) => part !== '').join(': '),
    personId: guestId,
    playId: play.id,
    stayId,
    occasion,
    plannedFor,
    staleOn,
    channel: play.channel,
    status: suppressed === null ? 'PLANNED' : 'SUPPRESSED',
    suppressedBecause: suppressed === null ? '' : inWords(SUPPRESSION_WORDS, suppressed, language),
    isHoldout,
    offer,
    offerBecause: offerReason === null ? '' : inWords(OFFER_WORDS, offerReason, language),
    reasons: { suppressed, offer: offerReason },
    notBefore:
      suppressed === null
        ? firstLoudMoment(plannedFor, { from, until, timeZone: timeZone === '' ? 'UTC' : timeZone }, now).toISOString()
        : null,
  };
};

const guestIdsOf = ({ stays, guests, memberships, cases }: OccasionSources): string[] => [
  ...new Set([
    ...stays.map(({ guestId }) => guestId),
    ...guests.map(({ id }) => id),
    ...memberships.map(({ guestId }) => guestId),
    ...cases.map(({ guestId }) => guestId),
  ]),
];

type Page = { house: House; today: CalendarDate; sources: OccasionSources };

const plan = async (host: Host, pages: readonly Page[], clock: Clock): Promise<RunCounts> => {
  let counts = NOTHING_COUNTED;
  for (const { house, today, sources } of pages) {
    const { plays, timeZone, language } = house;
    const names = new Map(plays.map(({ id, name }) => [id, name]));
    const since = addDays(today, -LONGEST_CAP_DAYS);
    for (const ids of batches(guestIdsOf(sources))) {
      const guests = await guestsForPlays(host, ids, { since, today, plays });
      const ofGuests = new Map(guests.map((guest) => [guest.id, guest]));
      const touches = planTouches(plays, sources, guests, today, CAP);
      if (touches.length > 0)
        await saveTouches(
          host,
          touches.map((touch) => {
            const guest = writtenName(ofGuests.get(touch.guestId)!.name);
            return touchWrite(touch, { name: names.get(touch.play.id) ?? '', guest, timeZone, language }, clock());
          }),
        );
      const written = new Set(touches.map(({ guestId }) => guestId)).size;
      counts = addCounts(counts, { read: ids.length, written, unchanged: ids.length - written, rejected: 0 });
    }
  }
  return counts;
};

const SOURCES = ['stays', 'guests', 'memberships', 'cases'] as const;
const NOTHING: OccasionSources = { stays: [], guests: [], memberships: [], cases: [] };

const cursor = z.object({
  /** The day planned for; null while it is not looked up. */
  today: z.string().refine(isCalendarDate).transform(calendarDate).nullable(),
  /** The source that comes next, and where in it. */
  source: z.int().min(0).max(SOURCES.length),
  after: z.string().nullable(),
});

/**
 * Plans what plays want today, and what they wanted on days that have not gone stale: a day without the host is made good
 * by the next. Who has nothing to be turned to for is not read. Results of the plays are worked out afterwards.
 */
export const touchPlanning = pulled<z.infer<typeof cursor>, Page>({
  kind: 'RETENTION_PLANNING',
  key: 'retention:planning',
  cursor,
  first: () => ({ today: null, source: 0, after: null }),
  page: async (host, { today: known, source, after }, now) => {
    if (source === SOURCES.length) {
      await startRun(host, playProof, now);
      return { items: [], next: null };
    }
    const house = await loadHouse(host);
    const today = known ?? todayAt(house.timeZone, now)[0]!;
    const filters = occasionFilters(house.plays, today);
    // Sources are read in turn, so that a guest with several occasions is planned for by the touches that there are by then.
    for (let at = source; at < SOURCES.length; at += 1) {
      const from = at === source ? after : null;
      const found = await read(host, SOURCES[at]!, filters, from);
      if (found !== null)
        return {
          items: [{ house, today, sources: { ...NOTHING, ...found.sources } }],
          next: { today, source: found.next === null ? at + 1 : at, after: found.next },
        };
    }
    return { items: [], next: { today, source: SOURCES.length, after: null } };
  },
  work: plan,
});

const read = async (
  host: Host,
  source: (typeof SOURCES)[number],
  filters: ReturnType<typeof occasionFilters>,
  after: string | null,
): Promise<{ sources: Partial<OccasionSources>; next: string | null } | null> => {
  switch (source) {
    case 'stays': {
      if (filters.stays === null) return null;
      const { items, next } = await occasionStays(host, filters.stays, after, OCCASIONS_A_PAGE);
      return { sources: { stays: items }, next };
    }
    case 'guests': {
      if (filters.guests === null) return null;
      const { items, next } = await occasionGuests(host, filters.guests, after, OCCASIONS_A_PAGE);
      return { sources: { guests: items }, next };
    }
    case 'memberships': {
      if (filters.memberships === null) return null;
      const { items, next } = await occasionMemberships(host, filters.memberships, after, OCCASIONS_A_PAGE);
      return { sources: { memberships: items }, next };
    }
    case 'cases': {
      if (filters.cases === null) return null;
      const { items, next } = await occasionCases(host, filters.cases, after, OCCASIONS_A_PAGE);
      return { sources: { cases: items.flatMap((found) => found ?? []) }, next };
    }
    default:
      return source satisfies never;
  }
};
