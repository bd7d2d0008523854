import type { StayChannel } from '../imports/rows.ts';
import type { StayStatus } from '../stays/status.ts';
import type { Adapter, IntakeGuest, IntakeStay, Properties } from './message.ts';
import { at, byWord, countAt, listAt, localDay, textAt, unnumberedGuest } from './reading.ts';

// Apaleo Booking API v1: `ReservationModel` as booking/v1/reservations answers it. Names as in api.apaleo.com.

const STATUS: Readonly<Record<string, StayStatus>> = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  inhouse: 'IN_HOUSE',
  checkedout: 'CHECKED_OUT',
  canceled: 'CANCELLED',
  cancelled: 'CANCELLED',
  noshow: 'NO_SHOW',
};

const CHANNEL: Readonly<Record<string, StayChannel>> = {
  ibe: 'DIRECT_WEB',
  bookingcom: 'OTA',
  expedia: 'OTA',
  hrs: 'OTA',
  channelmanager: 'OTA',
  homelike: 'OTA',
  altovita: 'OTA',
  deskorders: 'OTA',
};

/** Until when a guest aged in years is no adult to the hotel but an infant. */
const INFANT_UNTIL = 2;

/** Apaleo knows guests as part of a booking only, without an id of their own. */
const guestOf = (reservation: unknown): IntakeGuest => {
  const guest = at(reservation, 'primaryGuest');
  const said = {
    firstName: textAt(guest, 'firstName'),
    lastName: textAt(guest, 'lastName'),
    email: textAt(guest, 'email'),
  };
  return {
    ...said,
    id: unnumberedGuest(said, textAt(reservation, 'id')),
    changedAt: textAt(reservation, 'modified'),
    version: undefined,
    phone: textAt(guest, 'phone'),
    birthday: localDay(textAt(guest, 'birthDate')),
    nationality: textAt(guest, 'nationalityCountryCode') ?? textAt(guest, 'address', 'countryCode'),
    language: textAt(guest, 'preferredLanguage'),
    jobTitle: undefined,
    companyNumber: undefined,
    companyName: textAt(guest, 'company', 'name'),
    other: guest as Record<string, unknown>,
  };
};

const stayOf = (reservation: unknown, properties: Properties): IntakeStay => {
  const { code, currencyCode } = properties(
    textAt(reservation, 'property', 'code') ?? textAt(reservation, 'property', 'id'),
  );
  const ages = listAt(reservation, 'childrenAges').map(Number);
  const status = byWord(STATUS, textAt(reservation, 'status'));
  return {
    confirmationNumber: textAt(reservation, 'id'),
    changedAt: textAt(reservation, 'modified'),
    version: undefined,
    status,
    propertyCode: code,
    propertyName: textAt(reservation, 'property', 'name'),
    // Apaleo writes the hotel's own time with its offset, so the day is the one that stands there.
    arrivalOn: localDay(textAt(reservation, 'arrival')),
    departureOn: localDay(textAt(reservation, 'departure')),
    guestId: at(reservation, 'primaryGuest') === undefined ? undefined : guestOf(reservation).id,
    roomTypeCode: textAt(reservation, 'unitGroup', 'code') ?? textAt(reservation, 'unitGroup', 'name'),
    bookedRoomTypeCode: undefined,
    roomNumber: textAt(reservation, 'unit', 'name'),
    ratePlanCode: textAt(reservation, 'ratePlan', 'code'),
    companyNumber: textAt(reservation, 'company', 'id'),
    companyName: textAt(reservation, 'company', 'name'),
    travelAgentNumber: undefined,
    travelAgentName: undefined,
    adults: countAt(reservation, 'adults'),
    children: ages.length === 0 ? undefined : ages.filter((age) => age >= INFANT_UNTIL).length,
    infants: ages.length === 0 ? undefined : ages.filter((age) => age < INFANT_UNTIL).length,
    bookedAt: textAt(reservation, 'created'),
    checkedInAt: textAt(reservation, 'checkInTime'),
    checkedOutAt: textAt(reservation, 'checkOutTime'),
    cancelledAt: status === 'CANCELLED' ? textAt(reservation, 'cancellationTime') : undefined,
    cancelReason: undefined,
    channel: byWord(CHANNEL, textAt(reservation, 'channelCode')),
    marketSegment: textAt(reservation, 'marketSegment', 'code') ?? textAt(reservation, 'marketSegment', 'name'),
    paymentMethod: undefined,
    guarantee: textAt(reservation, 'guaranteeType'),
    currencyCode: textAt(reservation, 'totalGrossAmount', 'currency') ?? currencyCode,
    rate: undefined,
    roomRevenue: textAt(reservation, 'totalGrossAmount', 'amount'),
    foodRevenue: undefined,
    otherRevenue: undefined,
    specialRequests: textAt(reservation, 'guestComment'),
  };
};

/** What the API answers: a reservation, a list of them, or a booking with its reservations. */
export const apaleo: Adapter = (message, properties) => {
  const listed = listAt(message, 'reservations');
  const reservations = (listed.length > 0 ? listed : listAt([message])).filter(
    (one) => textAt(one, 'id') !== undefined && textAt(one, 'arrival') !== undefined,
  );
  if (reservations.length === 0) return null;
  return {
    guests: reservations.flatMap((reservation) =>
      at(reservation, 'primaryGuest') === undefined ? [] : [guestOf(reservation)],
    ),
    stays: reservations.map((reservation) => stayOf(reservation, properties)),
    cancellations: [],
  };
};
