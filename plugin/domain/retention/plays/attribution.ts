import { addDays, type CalendarDate } from '../../calendar-dates.ts';

/** A booking that was made: when, ISO 8601. */
export type Booking = { stayId: string; guestId: string; bookedAt: string };

/** A touch that a booking may follow from, held out or not. `at` is when it was sent; null where it was not, or not yet. */
export type AttributableTouch = {
  id: string;
  guestId: string;
  plannedFor: CalendarDate;
  at: string | null;
  attributionDays: number;
  attributedStayId: string | null;
};

const momentOf = ({ at, plannedFor }: AttributableTouch): string => at ?? `${plannedFor}T00:00:00.000Z`;

/** The last moment of a touch's window: the end of its last day. */
const endOf = (touch: AttributableTouch): string =>
  `${addDays(momentOf(touch).slice(0, 10) as CalendarDate, touch.attributionDays)}T23:59:59.999Z`;

/**
 * Which touch each booking follows from: the last one before it whose window it falls into, once; a touch that has brought a
 * booking brings no other. Those who were held out are treated alike, so that both groups are counted by one rule. What
 * was attributed stays so.
 */
export const attribute = (
  bookings: readonly Booking[],
  touches: readonly AttributableTouch[],
): { touchId: string; stayId: string }[] => {
  const taken = new Set(touches.flatMap(({ attributedStayId }) => attributedStayId ?? []));
  const used = new Set(touches.filter(({ attributedStayId }) => attributedStayId !== null).map(({ id }) => id));
  return bookings
    .toSorted((one, other) => one.bookedAt.localeCompare(other.bookedAt) || one.stayId.localeCompare(other.stayId))
    .flatMap(({ stayId, guestId, bookedAt }) => {
      if (taken.has(stayId)) return [];
      const last = touches
        .filter(
          (touch) =>
            touch.guestId === guestId && !used.has(touch.id) && momentOf(touch) <= bookedAt && bookedAt <= endOf(touch),
        )
        .toSorted((one, other) => momentOf(other).localeCompare(momentOf(one)) || one.id.localeCompare(other.id))[0];
      if (last === undefined) return [];
      used.add(last.id);
      taken.add(stayId);
      return [{ touchId: last.id, stayId }];
    });
};
