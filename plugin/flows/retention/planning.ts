import { v5 } from 'uuid';
import * as z from 'zod';
import { addDays, calendarDate, isCalendarDate, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import { NO_OCCASIONS, type OccasionSources } from '../../domain/retention/plays/occasions.ts';
import { CAP, planTouches, type PlannedTouch } from '../../domain/retention/plays/plan.ts';
import { firstLoudMoment } from '../../domain/retention/plays/quiet-hours.ts';
import { batches, type Host } from '../../host/client.ts';
import {
  guestsForPlays,
  loadOccasions,
  loadPlays,
  saveTouches,
  type OccasionFilters,
  type OpenSources,
  type PlayRecord,
  type TouchWrite,
} from '../../host/plays.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { OFFER_WORDS, SUPPRESSION_WORDS } from '../../words/plays.ts';
import { inWords } from '../../words/words.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { occasionFilters } from './occasion-filters.ts';
import { playProof } from './proof.ts';

/** Names a touch for good by its play, guest and occasion, so that planning twice is planning once. */
const TOUCHES = 'a3c0d2a4-3f0e-4a53-8a35-6d2f0a9a7c11';

/** What one page gathers, about. */
const OCCASIONS_A_PAGE = 1_000;

/** The longest a play of the house can be capped for; earlier touches are not looked at. */
export const LONGEST_CAP_DAYS = 400;

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
    heldBackBy: suppressed?.code ?? null,
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

type Page = { house: House; today: CalendarDate; filters: OccasionFilters; sources: OccasionSources };

const plan = async (host: Host, pages: readonly Page[], clock: Clock): Promise<RunCounts> => {
  let counts = NOTHING_COUNTED;
  for (const { house, today, filters, sources } of pages) {
    const { plays, timeZone, language } = house;
    const names = new Map(plays.map(({ id, name }) => [id, name]));
    const since = addDays(today, -LONGEST_CAP_DAYS);
    for (const ids of batches(guestIdsOf(sources))) {
      // Of a guest with several stays the others may stand on a later page.
      const onPage = sources.stays.filter(({ guestId }) => ids.includes(guestId)).map(({ id }) => id);
      const occasions =
        filters.stays === null || onPage.length === 0
          ? filters.stays
          : { and: [filters.stays, { not: { id: { in: onPage } } }] };
      const asked = { since, today, plays, occasions };
      const { guests, stays } = await guestsForPlays(host, ids, asked);
      const ofGuests = new Map(guests.map((guest) => [guest.id, guest]));
      const own = {
        ...sources,
        guests: guests.map((guest) => guest.dates),
        stays: [...sources.stays, ...stays],
      };
      const touches = planTouches(plays, own, guests, today, CAP);
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

/** Where a page begins in a source: after a cursor, or null for its beginning. */
const place = z.optional(z.string().nullable());
const cursor = z.object({
  /** The day planned for; null while it is not looked up. */
  today: z.string().refine(isCalendarDate).transform(calendarDate).nullable(),
  open: z.object({ stays: place, guests: place, memberships: place, cases: place }),
});

const ALL_OPEN: OpenSources = { stays: null, guests: null, memberships: null, cases: null };

const countOf = (sources: OccasionSources): number =>
  Object.values(sources).reduce((sum, { length }) => sum + length, 0);

/**
 * Reads on in all open sources until there are enough for a page. Guests come when all stays have been read, because
 * who has a stay that is an occasion is planned for with that stay, by his own dates too: otherwise the last slot under the
 * cap would go to what was read first instead of what comes first.
 */
const readOccasions = async (host: Host, filters: OccasionFilters, from: OpenSources) => {
  let sources = NO_OCCASIONS;
  let open = from;
  do {
    const read = await loadOccasions(host, filters, open);
    const isTooEarly = read.open.stays !== undefined && open.guests !== undefined;
    sources = {
      stays: [...sources.stays, ...read.sources.stays],
      guests: isTooEarly ? sources.guests : [...sources.guests, ...read.sources.guests],
      memberships: [...sources.memberships, ...read.sources.memberships],
      cases: [...sources.cases, ...read.sources.cases],
    };
    open = isTooEarly ? { ...read.open, guests: open.guests } : read.open;
  } while (Object.keys(open).length > 0 && countOf(sources) < OCCASIONS_A_PAGE);
  return { sources, open };
};

/**
 * Plans what plays want today, and what they wanted on days that have not gone stale: a day without the host is made good
 * by the next. Who has nothing to be turned to for is not read. Results of the plays are worked out afterwards.
 */
export const touchPlanning = pulled<z.infer<typeof cursor>, Page>({
  kind: 'RETENTION_PLANNING',
  key: 'retention:planning',
  cursor,
  followedBy: playProof,
  first: () => ({ today: null, open: ALL_OPEN }),
  page: async (host, { today: known, open: from }, now) => {
    const house = await loadHouse(host);
    const today = known ?? todayAt(house.timeZone, now)[0]!;
    const filters = occasionFilters(house.plays, today);
    const { sources, open } = await readOccasions(host, filters, from);
    return {
      items: [{ house, today, filters, sources }],
      next: Object.keys(open).length === 0 ? null : { today, open },
    };
  },
  work: plan,
});
