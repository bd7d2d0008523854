import { pages, type Host } from '../host/client.ts';
import { guestsWithPastNextArrival } from '../host/people.ts';
import { staysChangedSince } from '../host/stays.ts';
import { earliestToday, refreshGuestTotals } from './guest-totals.ts';

const DAY_MS = 86_400_000;

/**
 * Puts right what an event missed: the totals of every guest with a stay changed in the last two days, and of guests
 * whose next arrival is over. The host does not promise an event for every change, so this runs once a night; two days
 * are read so that a missed night is made good by the next.
 */
export const reconcileTotals = async (host: Host, now: Date): Promise<{ guestsWritten: number }> => {
  const since = new Date(now.getTime() - 2 * DAY_MS).toISOString();
  const guestIds = new Set<string>();
  for await (const { nodes } of pages((after) => staysChangedSince(host, since, after)))
    for (const { guestId } of nodes) guestIds.add(guestId);
  const today = earliestToday(now);
  let guestsWritten = await refreshGuestTotals(host, guestIds, today);
  for (;;) {
    const overdue = await guestsWithPastNextArrival(host, today);
    const written = await refreshGuestTotals(host, overdue, today);
    guestsWritten += written;
    // A guest who stays on the list although written again would come back for ever.
    if (overdue.length === 0 || written === 0) return { guestsWritten };
  }
};
