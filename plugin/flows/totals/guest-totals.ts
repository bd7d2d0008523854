import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { guestTotals, nextArrivalOf, type GuestTotals } from '../../domain/stays/guest-totals.ts';
import type { GuestSituation } from '../../domain/stays/situation.ts';
import { batches, type Host } from '../../host/client.ts';
import { fieldsOf, saveGuestTotals, totalsAndStaysOf, type GuestTotalsFields } from '../../host/people.ts';
import { nextArrivalsOf } from '../../host/stays.ts';

/** A host that does not keep what it is given would be written to for ever. */
const MOST_ROUNDS = 5;

/** A guest as the stays say and as is stored. */
export type LoadedGuest = GuestSituation & { stored: GuestTotalsFields; isMember: boolean };

/**
 * Up to 200 guests with their stays added up, those in `except` left out; people who are gone are absent. One request, and
 * one more where a next arrival cannot be told from the sums.
 */
const loadBatch = async (
  host: Host,
  ids: readonly string[],
  today: CalendarDate,
  except: readonly string[],
): Promise<LoadedGuest[]> => {
  const guests = (await totalsAndStaysOf(host, ids, except)).map(({ id, stored, stays, isMember }) => ({
    id,
    stored,
    isMember,
    otherStays: stays,
    arrivalOn: nextArrivalOf(stays, today),
  }));
  const untold = guests.flatMap(({ id, arrivalOn }) => (arrivalOn === undefined ? [id] : []));
  const lookedUp = untold.length > 0 ? await nextArrivalsOf(host, untold, today, except) : new Map<string, never>();
  return guests.map(({ arrivalOn, ...guest }) => ({
    ...guest,
    otherArrivalOn: arrivalOn === undefined ? (lookedUp.get(guest.id) ?? null) : arrivalOn,
  }));
};

/** Guests with their stays other than those in `except` added up, in batches of 200. */
export const loadGuests = async (
  host: Host,
  ids: Iterable<string>,
  now: Date,
  except: readonly string[] = [],
): Promise<LoadedGuest[]> => {
  const guests: LoadedGuest[] = [];
  for (const batch of batches([...new Set(ids)]))
    guests.push(...(await loadBatch(host, batch, earliestToday(now), except)));
  return guests;
};

/** A total that was never written says the same as none: people who have never stayed are not written to say so. */
const same = (a: GuestTotalsFields, b: GuestTotalsFields): boolean =>
  (Object.keys(a) as (keyof GuestTotalsFields)[]).every((name) => {
    const [left, right] = [a[name], b[name]];
    return typeof left === 'object' && left !== null && typeof right === 'object' && right !== null
      ? left.amountMicros === right.amountMicros && left.currencyCode === right.currencyCode
      : (left ?? 0) === (right ?? 0);
  });

/** Writes the totals of guests where they are not what is stored. @returns who was written. */
export const saveTotals = async (
  host: Host,
  guests: readonly LoadedGuest[],
  totalsOf: (guest: LoadedGuest) => GuestTotals | undefined,
): Promise<string[]> => {
  const corrections = guests.flatMap((guest) => {
    const totals = totalsOf(guest);
    const fields = totals && fieldsOf(totals);
    return fields === undefined || same(guest.stored, fields) ? [] : [{ id: guest.id, fields }];
  });
  if (corrections.length > 0) await saveGuestTotals(host, corrections);
  return corrections.map(({ id }) => id);
};

/**
 * Puts right the totals of up to 200 guests. It reads the stays as they are now, so neither the order nor the number of
 * calls matters. Another call may have read earlier stays and write later than this one; therefore each looks again
 * after it has written, and the last to write leaves what is true.
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
    const guests = await loadGuests(host, waiting, now);
    waiting = await saveTotals(host, guests, ({ otherStays, otherArrivalOn }) =>
      guestTotals(otherStays, otherArrivalOn),
    );
    for (const id of waiting) written.add(id);
    for (const { id, isMember } of guests) if (isMember) memberIds.add(id);
  }
  return { written: written.size, memberIds: [...memberIds] };
};

/**
 * Puts right the totals of guests: one request or two for up to 200, as many again and one more where some are written.
 * People who are gone are left alone.
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
