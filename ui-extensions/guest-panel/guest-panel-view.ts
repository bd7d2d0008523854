import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import type { Money } from '../../plugin/domain/money.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import type { GuestAtAGlance, StayOfGuest } from '../../plugin/host/guest-panel.ts';

/** A stay as the panel lists it; `room` is property, room type and number. */
export type StayLine = Pick<StayOfGuest, 'id' | 'status' | 'arrivalOn' | 'departureOn' | 'nights'> & {
  room: string;
  revenue: Money | null;
};

/** What the guest panel shows. `isNew` is a guest without any stay; `hidden` counts stays beyond those listed. */
export type GuestPanelView = {
  name: string;
  facts: { number: string | null; nationality: string | null; language: string | null };
  figures: { stays: number; nights: number; revenue: Money | null; cancellations: number; noShows: number };
  inHouse: boolean;
  lastStay: StayLine | null;
  nextStay: StayLine | null;
  stays: StayLine[];
  hidden: number;
  isNew: boolean;
};

const lineOf = ({ property, roomType, roomNumber, totalRevenue, ...stay }: StayOfGuest): StayLine => ({
  ...stay,
  room: [property, roomType, roomNumber].filter(Boolean).join(' · '),
  revenue: totalRevenue,
});

/** Turns the guest into what the panel shows. */
export const guestPanelView = ({ totals, ...guest }: GuestAtAGlance): GuestPanelView => {
  const stays = guest.stays.map(lineOf);
  const on = (day: CalendarDate | null, end: 'arrivalOn' | 'departureOn', statuses: StayStatus[]): StayLine | null =>
    stays.find((stay) => day !== null && stay[end] === day && stay.status !== null && statuses.includes(stay.status)) ??
    null;
  return {
    name: writtenName(guest),
    facts: {
      number: guest.guestNumber || null,
      nationality: guest.nationality || null,
      language: guest.language || null,
    },
    figures: {
      stays: totals.stays,
      nights: totals.nights,
      revenue: totals.totalRevenue,
      cancellations: totals.cancellations,
      noShows: totals.noShows,
    },
    inHouse: totals.inHouse > 0,
    lastStay: on(totals.lastStayOn, 'departureOn', ['CHECKED_OUT']),
    nextStay: on(totals.nextArrivalOn, 'arrivalOn', ['TENTATIVE', 'CONFIRMED']),
    stays,
    hidden: Math.max(0, guest.stayCount - stays.length),
    isNew: guest.stayCount === 0,
  };
};
