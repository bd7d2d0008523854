import { z } from 'zod';
import { nightsOf } from '../domain/stays/nights.ts';
import { totalOf } from '../domain/stays/total.ts';
import { batches, type Host } from '../host/client.ts';
import { saveStayTotals, staysById } from '../host/stays.ts';
import { earliestToday, refreshGuestTotals } from './guest-totals.ts';

const guestOf = z.object({ guestId: z.string().nullish() }).nullish();
const stayEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: guestOf, after: guestOf }),
});

/** A host delivers a batch, or before 2.40 one event a call. */
const stayEvents = z.union([
  z.object({ events: z.array(stayEvent) }).transform(({ events }) => events),
  stayEvent.transform((event) => [event]),
]);

type StayAmounts = Awaited<ReturnType<typeof staysById>>[number];

/** Fills in what a stay's dates and amounts come to, where it is not what is stored. */
const completeStays = async (host: Host, stays: readonly StayAmounts[]): Promise<void> => {
  const corrections = stays
    .map((stay) => ({ stay, nights: nightsOf(stay.arrivalOn, stay.departureOn), total: totalOf(stay) }))
    .filter(
      ({ stay, nights, total }) =>
        nights !== stay.nights ||
        total?.amountMicros !== stay.totalRevenue?.amountMicros ||
        total?.currencyCode !== stay.totalRevenue?.currencyCode,
    );
  await saveStayTotals(
    host,
    corrections.map(({ stay: { id }, nights, total }) => ({ id, nights, total })),
  );
};

/**
 * What follows when stays were created, changed, deleted, restored or destroyed: their nights and totals, then the
 * totals of every guest concerned, the one a stay was moved away from included. Events are taken as hints about which
 * records to look at, and the records are read as they are now, so late, repeated and reordered events do no harm.
 * Six requests for a batch of 200 at most.
 */
export const followStayEvents = async (host: Host, payload: unknown, now: Date): Promise<{ guestsWritten: number }> => {
  const events = stayEvents.parse(payload);
  const guestIds = new Set(
    events
      .flatMap(({ properties }) => [properties.before?.guestId, properties.after?.guestId])
      .filter((id) => typeof id === 'string'),
  );
  for (const ids of batches([...new Set(events.map(({ recordId }) => recordId))])) {
    const stays = await staysById(host, ids);
    for (const { guestId } of stays) if (guestId !== null) guestIds.add(guestId);
    await completeStays(host, stays);
  }
  return { guestsWritten: await refreshGuestTotals(host, guestIds, earliestToday(now)) };
};
