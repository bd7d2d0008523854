import { stayCounts } from '../domain/stays/guest-totals.ts';
import { pages, type Host } from '../host/client.ts';
import { countsOfEveryone, guestsWithPastNextArrival } from '../host/people.ts';
import { staysChangedSince } from '../host/stays.ts';
import { earliestToday, refreshGuestTotals } from './guest-totals.ts';
import { startRecalculation } from './recalculate-totals.ts';

const DAY_MS = 86_400_000;

const refreshChanged = async (host: Host, now: Date): Promise<number> => {
  const since = new Date(now.getTime() - 2 * DAY_MS).toISOString();
  const guestIds = new Set<string>();
  for await (const { nodes } of pages((after) => staysChangedSince(host, since, after)))
    for (const { guestId } of nodes) guestIds.add(guestId);
  return refreshGuestTotals(host, guestIds, earliestToday(now));
};

const refreshPastArrivals = async (host: Host, now: Date): Promise<number> => {
  const today = earliestToday(now);
  let guestsWritten = 0;
  for (;;) {
    const overdue = await guestsWithPastNextArrival(host, today);
    const written = await refreshGuestTotals(host, overdue, today);
    guestsWritten += written;
    // A guest who stays on the list although written again would come back for ever.
    if (overdue.length === 0 || written === 0) return guestsWritten;
  }
};

/**
 * Puts right what an event missed: the totals of every guest with a stay changed in the last two days, and of guests
 * whose next arrival is over. The host does not promise an event for every change, so this runs once a night; two days
 * are read so that a missed night is made good by the next. A stay that is gone leaves no trace of whose it was: when
 * the counts of all guests do not add up to their stays, the totals of everyone are rebuilt.
 */
export const reconcileTotals = async (
  host: Host,
  now: Date,
): Promise<{ guestsWritten: number; rebuildsEveryone: boolean }> => {
  const guestsWritten = (await refreshChanged(host, now)) + (await refreshPastArrivals(host, now));
  const { stored, stays } = await countsOfEveryone(host);
  const rebuildsEveryone = Object.entries(stayCounts(stays)).some(
    ([name, count]) => stored[name as keyof typeof stored] !== count,
  );
  if (rebuildsEveryone) await startRecalculation(host, now);
  return { guestsWritten, rebuildsEveryone };
};
