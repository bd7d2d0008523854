import { fromDayNumber, type CalendarDate } from '../domain/calendar-dates.ts';
import { guestTotals } from '../domain/stays/guest-totals.ts';
import { batches, type Host } from '../host/client.ts';
import { fieldsOf, saveGuestTotals, totalsAndStaysOf, type GuestTotalsFields } from '../host/people.ts';
import { nextArrivalsOf } from '../host/stays.ts';

const HOURS_MS = 3_600_000;

/** A host that does not keep what it is given would be written to for ever. */
const MOST_ROUNDS = 5;

/** The day it still is somewhere on earth (UTC−12): an arrival on it may be yet to come at some property. */
export const earliestToday = (now: Date): CalendarDate =>
  fromDayNumber(Math.floor((now.getTime() - 12 * HOURS_MS) / (24 * HOURS_MS)));

/** A total that was never written says the same as none: people who have never stayed are not written to say so. */
const same = (a: GuestTotalsFields, b: GuestTotalsFields): boolean =>
  (Object.keys(a) as (keyof GuestTotalsFields)[]).every((name) => {
    const [left, right] = [a[name], b[name]];
    return typeof left === 'object' && left !== null && typeof right === 'object' && right !== null
      ? left.amountMicros === right.amountMicros && left.currencyCode === right.currencyCode
      : (left ?? 0) === (right ?? 0);
  });

/**
 * Puts right the totals of up to 200 guests. It reads the stays as they are now, so neither the order nor the number of
 * calls matters. Another call may have read earlier stays and write later than this one; therefore each looks again
 * after it has written, and the last to write leaves what is true.
 */
const refreshBatch = async (host: Host, guestIds: readonly string[], today: CalendarDate): Promise<number> => {
  const written = new Set<string>();
  let waiting = guestIds;
  for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round += 1) {
    const guests = await totalsAndStaysOf(host, waiting);
    const arrivals = await nextArrivalsOf(host, waiting, today);
    const corrections = guests
      .map(({ id, stored, stays }) => ({ id, stored, fields: fieldsOf(guestTotals(stays, arrivals.get(id) ?? null)) }))
      .filter(({ stored, fields }) => !same(stored, fields));
    if (corrections.length === 0) break;
    await saveGuestTotals(host, corrections);
    for (const { id } of corrections) written.add(id);
    waiting = (
      await totalsAndStaysOf(
        host,
        corrections.map(({ id }) => id),
      )
    )
      .filter(({ stored, stays }) => !same(stored, fieldsOf(guestTotals(stays, stored.guestNextArrivalOn))))
      .map(({ id }) => id);
  }
  return written.size;
};

/**
 * Puts right the totals of guests: two requests for up to 200, two more where some are written. People who are gone
 * are left alone.
 * @returns how many people were written.
 */
export const refreshGuestTotals = async (
  host: Host,
  guestIds: Iterable<string>,
  today: CalendarDate,
): Promise<number> => {
  let written = 0;
  for (const batch of batches([...new Set(guestIds)])) written += await refreshBatch(host, batch, today);
  return written;
};
