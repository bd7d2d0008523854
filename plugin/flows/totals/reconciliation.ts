import * as z from 'zod';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import { completeStays, fitRooms } from '../../domain/stays/reactions.ts';
import { BATCH_SIZE, type Host } from '../../host/client.ts';
import { toReconcile, type ReconciledUntil } from '../../host/people.ts';
import type { StayNow } from '../../host/stays.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { react } from '../stays/react.ts';
import { rebuildWhereCountsDiffer } from './counts.ts';
import { recalculateGuests } from './recalculation.ts';

const HOUR_MS = 3_600_000;
/** How far back the first pass looks, and how far each later one looks behind the beginning of the last. */
const FIRST_LOOKS_BACK_MS = 48 * HOUR_MS;
const OVERLAP_MS = HOUR_MS;

/** Guests that one page gathers at least where there are so many: the requests a page costs then hardly count. */
const GUESTS_A_PAGE = 5 * BATCH_SIZE;

const cursor = z.object({
  /** Changes at and after this instant are looked at. */
  since: z.iso.datetime(),
  /** How far the lists of guests have been read; the counts come after them. */
  after: z.union([z.object({ stays: z.string().nullable(), people: z.string().nullable() }), z.literal('COUNTS')]),
});
type Cursor = z.infer<typeof cursor>;

/** What one page of work looks at. */
type Missed = { stays: readonly StayNow[]; guestIds: readonly string[] };

/** Stays and guests from one page of the lists on, until there are enough for one page of work. */
const gather = async (
  host: Host,
  since: Date,
  after: ReconciledUntil,
  now: Date,
): Promise<{ missed: Missed; next: ReconciledUntil | null }> => {
  const stays = new Map<string, StayNow>();
  const guestIds = new Set<string>();
  let at: ReconciledUntil | null = after;
  do {
    const found = await toReconcile(host, since, now, at);
    for (const loaded of found.stays) {
      stays.set(loaded.stay.id, loaded);
      if (loaded.stay.guestId !== null) guestIds.add(loaded.stay.guestId);
    }
    for (const id of found.guestIds) guestIds.add(id);
    at = found.next;
  } while (at !== null && guestIds.size < GUESTS_A_PAGE);
  return { missed: { stays: [...stays.values()], guestIds: [...guestIds] }, next: at };
};

/** Completes the stays and says how well their rooms suit, then adds up the guests: of so many the host does it better than this can. */
const putRight = async (host: Host, pagesOfWork: readonly Missed[], clock: Clock): Promise<RunCounts> => {
  let counts = NOTHING_COUNTED;
  for (const { stays, guestIds } of pagesOfWork) {
    const { staysWritten } = await react(host, { stays, guestIds: [] }, [completeStays, fitRooms], clock());
    counts = addCounts(counts, {
      read: stays.length,
      written: staysWritten,
      unchanged: stays.length - staysWritten,
      rejected: 0,
    });
    counts = addCounts(counts, await recalculateGuests(host, guestIds, clock));
  }
  return counts;
};

/**
 * Puts right what an event missed, and what time alone has changed: the stays of guests that changed since the last pass,
 * bookings that are over and still open, names of those to come; the totals of their guests and of guests whose next arrival
 * is over; and at last the counts: a stay that is gone leaves no trace of whose it was. The host does not
 * promise an event for every change, so this runs once a night. A night that was missed, or a pass that did not end well,
 * is made good by the next, which begins where the last good one did.
 */
export const reconciliation = pulled<Cursor, Missed>({
  kind: 'RECONCILIATION',
  key: 'reconciliation:totals',
  cursor,
  first: (previous, now) => {
    const unfinished = cursor.safeParse(previous?.cursor);
    const since =
      previous === null || previous.startedAt === null
        ? new Date(now.getTime() - FIRST_LOOKS_BACK_MS).toISOString()
        : previous.status === 'DONE' || !unfinished.success
          ? new Date(Date.parse(previous.startedAt) - OVERLAP_MS).toISOString()
          : unfinished.data.since;
    return { since, after: { stays: null, people: null } };
  },
  page: async (host, { since, after }, now) => {
    if (after === 'COUNTS') {
      await rebuildWhereCountsDiffer(host, now);
      return { items: [], next: null };
    }
    const { missed, next } = await gather(host, new Date(since), after, now);
    return { items: [missed], next: { since, after: next ?? 'COUNTS' } };
  },
  work: putRight,
});
