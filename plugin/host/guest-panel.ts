import * as z from 'zod/mini';
import type { GuestTotals } from '../domain/stays/guest-totals.ts';
import type { Host } from './client.ts';
import { GuestPanelDocument } from './generated/documents.ts';
import { count, day, money, number, recordId, records, stayStatusOrNull, text } from './rows.ts';

const named = z.nullish(z.object({ name: text }));

const guests = records(
  z.object({
    name: z.nullish(z.object({ firstName: text, lastName: text })),
    guestNumber: text,
    guestNationality: text,
    guestLanguage: text,
    guestStays: count,
    guestNights: count,
    guestTotalRevenue: money,
    guestFirstStayOn: day,
    guestLastStayOn: day,
    guestNextArrivalOn: day,
    guestCancellations: count,
    guestNoShows: count,
    guestInHouseStays: count,
  }),
);

const stay = z.object({
  id: recordId,
  name: text,
  status: stayStatusOrNull,
  arrivalOn: day,
  departureOn: day,
  nights: number,
  roomNumber: text,
  totalRevenue: money,
  property: named,
  roomType: named,
});

const staysOfGuest = z.nullish(z.object({ totalCount: count, edges: z.array(z.object({ node: stay })) }));

/** A stay as the panel of its guest lists it; a text that is not known is empty. */
export type StayOfGuest = Omit<z.infer<typeof stay>, 'property' | 'roomType'> & { property: string; roomType: string };

/** A guest with what the stays come to, and the latest of them; `stayCount` counts those that are not listed too. */
export type GuestAtAGlance = {
  firstName: string;
  lastName: string;
  guestNumber: string;
  nationality: string;
  language: string;
  totals: Omit<GuestTotals, 'roomRevenue'>;
  stays: StayOfGuest[];
  stayCount: number;
};

/** The guest at a glance, in one request; null when the person is gone or hidden from who asks. */
export const guestAtAGlance = async (host: Host, id: string): Promise<GuestAtAGlance | null> => {
  const answer = await host.request(GuestPanelDocument, { id });
  const guest = guests.parse(answer.people)[0];
  if (!guest) return null;
  const listed = staysOfGuest.parse(answer.stays);
  const stays = (listed?.edges ?? []).map(({ node: { property, roomType, ...rest } }) => ({
    ...rest,
    property: property?.name ?? '',
    roomType: roomType?.name ?? '',
  }));
  return {
    firstName: guest.name?.firstName ?? '',
    lastName: guest.name?.lastName ?? '',
    guestNumber: guest.guestNumber,
    nationality: guest.guestNationality,
    language: guest.guestLanguage,
    totals: {
      stays: guest.guestStays,
      nights: guest.guestNights,
      totalRevenue: guest.guestTotalRevenue,
      firstStayOn: guest.guestFirstStayOn,
      lastStayOn: guest.guestLastStayOn,
      nextArrivalOn: guest.guestNextArrivalOn,
      cancellations: guest.guestCancellations,
      noShows: guest.guestNoShows,
      inHouse: guest.guestInHouseStays,
    },
    stays,
    stayCount: listed?.totalCount ?? 0,
  };
};
