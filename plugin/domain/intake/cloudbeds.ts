import type { StayStatus } from '../stays/status.ts';
import type { Adapter, IntakeGuest, IntakeStay, Properties } from './message.ts';
import { at, byWord, countAt, instantIn, listAt, localDay, textAt } from './reading.ts';

// Cloudbeds PMS API v1.3 (getReservation, getReservationsWithRateDetails) and guest profiles. Names as in developers.cloudbeds.com.

const STATUS: Readonly<Record<string, StayStatus>> = {
  confirmed: 'CONFIRMED',
  notconfirmed: 'TENTATIVE',
  canceled: 'CANCELLED',
  cancelled: 'CANCELLED',
  checkedin: 'IN_HOUSE',
  checkedout: 'CHECKED_OUT',
  noshow: 'NO_SHOW',
};

/** A guest of a booking. */
const guestOf = (guest: unknown, changedAt: string | undefined): IntakeGuest => ({
  id: textAt(guest, 'guestID'),
  changedAt,
  version: undefined,
  firstName: textAt(guest, 'guestFirstName'),
  lastName: textAt(guest, 'guestLastName'),
  email: textAt(guest, 'guestEmail'),
  phone: textAt(guest, 'guestCellPhone') ?? textAt(guest, 'guestPhone'),
  birthday: localDay(textAt(guest, 'guestBirthdate') ?? textAt(guest, 'guestBirthDate')),
  nationality: textAt(guest, 'guestCountry'),
  language: undefined,
  jobTitle: undefined,
  companyNumber: undefined,
  companyName: undefined,
  other: guest as Record<string, unknown>,
});

const profileOf = (profile: unknown): IntakeGuest => ({
  id: textAt(profile, 'id') ?? textAt(profile, 'guestID'),
  changedAt: instantIn(textAt(profile, 'dateModified') ?? textAt(profile, 'dateCreated'), undefined),
  version: undefined,
  firstName: textAt(profile, 'firstName'),
  lastName: textAt(profile, 'lastName'),
  email: textAt(profile, 'email'),
  phone: textAt(profile, 'cellPhone') ?? textAt(profile, 'phone'),
  birthday: localDay(textAt(profile, 'birthday')),
  nationality: textAt(profile, 'country'),
  language: undefined,
  jobTitle: undefined,
  companyNumber: undefined,
  companyName: undefined,
  other: profile as Record<string, unknown>,
});

/** The guests of a booking, which Cloudbeds lists by their ids. The one of the booking comes first. */
const guestsOf = (reservation: unknown): readonly unknown[] => {
  const list = at(reservation, 'guestList');
  const guests: unknown[] = Array.isArray(list)
    ? list
    : typeof list === 'object' && list !== null
      ? Object.values(list)
      : [];
  return guests.toSorted(
    (one, other) => Number(at(other, 'isMainGuest') === true) - Number(at(one, 'isMainGuest') === true),
  );
};

/** Stays of a booking: one for each room, of which each has its own number from the first day on. */
const staysOf = (reservation: unknown, properties: Properties): IntakeStay[] => {
  const { code, timeZone, currencyCode } = properties(textAt(reservation, 'propertyID'));
  const status = byWord(STATUS, textAt(reservation, 'status'));
  const [main] = guestsOf(reservation);
  const rooms = [...listAt(reservation, 'assigned'), ...listAt(reservation, 'unassigned')];
  return (rooms.length > 0 ? rooms : [{}]).map((room) => ({
    confirmationNumber: textAt(room, 'subReservationID') ?? textAt(reservation, 'reservationID'),
    changedAt: instantIn(textAt(reservation, 'dateModified'), timeZone),
    version: undefined,
    status,
    propertyCode: code,
    propertyName: undefined,
    arrivalOn: localDay(textAt(room, 'startDate') ?? textAt(reservation, 'startDate')),
    departureOn: localDay(textAt(room, 'endDate') ?? textAt(reservation, 'endDate')),
    guestId: textAt(main, 'guestID'),
    roomTypeCode: textAt(room, 'roomTypeNameShort') ?? textAt(room, 'roomTypeName'),
    bookedRoomTypeCode: undefined,
    roomNumber: textAt(room, 'roomName'),
    ratePlanCode: undefined,
    companyNumber: undefined,
    companyName: undefined,
    travelAgentNumber: undefined,
    travelAgentName: undefined,
    adults: countAt(room, 'adults'),
    children: countAt(room, 'children'),
    infants: undefined,
    bookedAt: instantIn(textAt(reservation, 'dateCreated'), timeZone),
    checkedInAt: undefined,
    checkedOutAt: undefined,
    cancelledAt: undefined,
    cancelReason: undefined,
    channel: undefined,
    marketSegment: textAt(room, 'marketName') ?? textAt(room, 'marketCode'),
    paymentMethod: undefined,
    guarantee: undefined,
    currencyCode,
    rate: textAt(listAt(room, 'dailyRates')[0], 'rate'),
    roomRevenue: textAt(room, 'roomTotal'),
    foodRevenue: undefined,
    otherRevenue: undefined,
    specialRequests: undefined,
  }));
};

/** What the API answers: a booking, a list of them, a guest profile or a list of them. */
export const cloudbeds: Adapter = (message, properties) => {
  const answers = [...listAt(at(message, 'data') === undefined ? [message] : at(message, 'data'))].flatMap((one) =>
    Array.isArray(one) ? (one as unknown[]) : [one],
  );
  const reservations = answers.filter((one) => textAt(one, 'reservationID') !== undefined);
  const profiles = answers.filter(
    (one) => !reservations.includes(one) && textAt(one, 'firstName') !== undefined && textAt(one, 'id') !== undefined,
  );
  if (reservations.length === 0 && profiles.length === 0) return null;
  return {
    guests: [
      ...profiles.map(profileOf),
      ...reservations.flatMap((reservation) => {
        if (at(reservation, 'isAnonymized') === true) return [];
        const { timeZone } = properties(textAt(reservation, 'propertyID'));
        const changedAt = instantIn(textAt(reservation, 'dateModified'), timeZone);
        return guestsOf(reservation)
          .filter((guest) => textAt(guest, 'guestID') !== undefined)
          .map((guest) => guestOf(guest, changedAt));
      }),
    ],
    stays: reservations.flatMap((reservation) => staysOf(reservation, properties)),
    cancellations: [],
  };
};
