import { fromDayNumber, type CalendarDate } from '../domain/calendar-dates.ts';
import { guestTotals } from '../domain/stays/guest-totals.ts';
import { batches, type Host } from '../host/client.ts';
import { fieldsOf, guestTotalsOf, upsertPeople, type GuestTotalsFields } from '../host/people.ts';
import { moneyInput, nextArrivalsOf, stayGroupsOf } from '../host/stays.ts';

const HOURS_MS = 3_600_000;

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
 * Puts right the totals of people whose stored totals are known: two requests for the stays of up to 200, one to write
 * those that differ. It reads the stays as they are now, so neither the order nor the number of calls matters.
 * @returns how many people were written.
 */
export const correctTotals = async (
  host: Host,
  people: readonly { id: string; fields: GuestTotalsFields }[],
  today: CalendarDate,
): Promise<number> => {
  if (people.length === 0) return 0;
  const ids = people.map(({ id }) => id);
  const groups = await stayGroupsOf(host, ids);
  const arrivals = await nextArrivalsOf(host, ids, today);
  const corrections = people
    .map(({ id, fields }) => ({
      id,
      stored: fields,
      fields: fieldsOf(guestTotals(groups.get(id) ?? [], arrivals.get(id) ?? null)),
    }))
    .filter(({ stored, fields }) => !same(stored, fields));
  await upsertPeople(host, corrections.map(({ id, fields }) => ({
    id,
    ...fields,
    guestRoomRevenue: moneyInput(fields.guestRoomRevenue),
    guestTotalRevenue: moneyInput(fields.guestTotalRevenue),
  })));
  return corrections.length;
};

/** Puts right the totals of named guests. People who are gone are left alone: an upsert by id would bring them back. */
export const refreshGuestTotals = async (host: Host, guestIds: Iterable<string>, today: CalendarDate): Promise<number> => {
  let written = 0;
  for (const batch of batches([...new Set(guestIds)]))
    written += await correctTotals(host, await guestTotalsOf(host, batch), today);
  return written;
};
