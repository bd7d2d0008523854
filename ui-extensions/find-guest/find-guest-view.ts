import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { count, day, recordId, text } from '../../plugin/host/rows.ts';
import { keyAction } from '../kit/table-view.ts';

/** What the route answers. */
export const foundGuests = z.object({
  guests: z.array(
    z.object({
      id: recordId,
      name: text,
      guestNumber: text,
      email: text,
      phone: text,
      stays: count,
      nextArrivalOn: day,
      isInHouse: z.boolean(),
      rooms: z.array(z.string()),
    }),
  ),
  hasMore: z.boolean(),
});
export type FoundGuests = z.output<typeof foundGuests>;

/** Where a guest is, or when the guest comes. */
export type Whereabouts =
  | { kind: 'IN_HOUSE'; rooms: readonly string[] }
  | { kind: 'EXPECTED'; on: CalendarDate }
  | { kind: 'AWAY' };

/** One guest of the list; `contact` tells namesakes apart. */
export type GuestLine = { id: string; name: string; contact: string[]; stays: number; whereabouts: Whereabouts };

/** Turns what was found into the lines of the list. */
export const guestLines = ({ guests }: FoundGuests): GuestLine[] =>
  guests.map(({ id, name, guestNumber, email, phone, stays, nextArrivalOn, isInHouse, rooms }) => ({
    id,
    name,
    contact: [guestNumber, phone, email].filter(Boolean),
    stays,
    whereabouts: isInHouse
      ? { kind: 'IN_HOUSE', rooms }
      : nextArrivalOn === null
        ? { kind: 'AWAY' }
        : { kind: 'EXPECTED', on: nextArrivalOn },
  }));

/** What a key does while a text is typed above the list: Home, End and the space bar belong to the text. */
export const listKey = (key: string, active: number, lines: number): ReturnType<typeof keyAction> =>
  /^(Arrow|Page)(Up|Down)$|^Enter$/u.test(key) ? keyAction(key, active, lines) : null;
