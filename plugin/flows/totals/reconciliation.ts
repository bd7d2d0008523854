import { z } from 'zod';
import { earliestToday } from '../../domain/calendar-dates.ts';
import { BATCH_SIZE, type Host } from '../../host/client.ts';
import { guestsToReconcile, type ReconciledUntil } from '../../host/people.ts';
import { pulled } from '../runs/run.ts';
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

/** Guests from one page of the lists on, until there are enough for one page of work. */
const gatherGuests = async (host: Host, since: string, after: ReconciledUntil, now: Date) => {
  const guestIds = new Set<string>();
  let at: ReconciledUntil | null = after;
  do {
    const found = await guestsToReconcile(host, { since, arrivalsBefore: earliestToday(now) }, at);
    for (const id of found.guestIds) guestIds.add(id);
    at = found.next;
  } while (at !== null && guestIds.size < GUESTS_A_PAGE);
  return { guestIds: [...guestIds], next: at };
};

/**
 * Puts right what an event missed: the totals of every guest with a stay that changed since the last pass, of guests whose
 * next arrival is over, and at last the counts: a stay that is gone leaves no trace of whose it was. The host does not
 * promise an event for every change, so this runs once a night. A night that was missed, or a pass that did not end well,
 * is made good by the next, which begins where the last good one did.
 */
export const reconciliation = pulled<Cursor, string>({
  kind: 'RECONCILIATION',
  key: 'reconciliation:totals',
  name: 'Nightly reconciliation of totals',
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
    const { guestIds, next } = await gatherGuests(host, since, after, now);
    return { items: guestIds, next: { since, after: next ?? 'COUNTS' } };
  },
  work: recalculateGuests,
});
