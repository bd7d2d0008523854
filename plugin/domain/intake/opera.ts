import type { StayStatus } from '../stays/status.ts';
import type { Adapter, IntakeGuest, IntakeStay, Properties } from './message.ts';
import { at, byWord, countAt, instantIn, listAt, localDay, textAt } from './reading.ts';

// Oracle Hospitality Integration Platform, OPERA Cloud property APIs: Reservation (getReservation, getHotelReservations) and
// Customer Relationship Management (getProfile, getStayHistory). Names as in github.com/oracle/hospitality-api-docs.

/** `pMS_ResStatusType`. Due in and due out are what the day makes of a booking. */
const STATUS: Readonly<Record<string, StayStatus>> = {
  reserved: 'CONFIRMED',
  requested: 'TENTATIVE',
  prospect: 'INQUIRY',
  waitlisted: 'WAITLISTED',
  waitlist: 'WAITLISTED',
  duein: 'CONFIRMED',
  inhouse: 'IN_HOUSE',
  walkin: 'IN_HOUSE',
  dueout: 'IN_HOUSE',
  pendingcheckout: 'IN_HOUSE',
  checkedout: 'CHECKED_OUT',
  cancelled: 'CANCELLED',
  noshow: 'NO_SHOW',
};

const idOf = (ids: unknown, ...types: string[]): string | undefined => {
  const all = listAt(ids);
  const ofType = types.map((type) => all.find((id) => textAt(id, 'type')?.toLowerCase() === type.toLowerCase()));
  return textAt(ofType.find((id) => textAt(id, 'id') !== undefined) ?? all.find((id) => !textAt(id, 'type')), 'id');
};

/** The one that is marked as the first, or else stands first. */
const primary = (things: readonly unknown[], inner: string): unknown =>
  at(things.find((thing) => at(thing, inner, 'primaryInd') === true) ?? things[0], inner);

const PHONES = ['PHONE', 'MOBILE', ''];

const profileOf = (profile: unknown, ids: unknown, zone: string | undefined): IntakeGuest | null => {
  const customer = at(profile, 'customer');
  if (customer === undefined) return null;
  const names = listAt(customer, 'personName');
  const name = names.find((one) => textAt(one, 'nameType')?.toLowerCase() === 'primary') ?? names[0];
  const phones = listAt(profile, 'telephones', 'telephoneInfo').filter((phone) =>
    PHONES.includes((textAt(phone, 'telephone', 'phoneTechType') ?? '').toUpperCase()),
  );
  const country = textAt(customer, 'nationality') ?? textAt(customer, 'citizenCountry', 'code');
  return {
    id: idOf(ids, 'Profile', 'Guest'),
    changedAt: instantIn(textAt(profile, 'lastModifyDateTime'), zone),
    version: undefined,
    firstName: [textAt(name, 'givenName'), textAt(name, 'middleName')].filter(Boolean).join(' ') || undefined,
    lastName: textAt(name, 'surname'),
    email: textAt(primary(listAt(profile, 'emails', 'emailInfo'), 'email'), 'emailAddress'),
    phone: textAt(primary(phones, 'telephone'), 'phoneNumber'),
    birthday: localDay(textAt(customer, 'birthDate')),
    nationality: country,
    language: textAt(customer, 'language'),
    jobTitle: textAt(customer, 'profession'),
    companyNumber: undefined,
    companyName: undefined,
    other: profile as Record<string, unknown>,
  };
};

/** The guest of a line of a search or of a history, which is no whole profile. */
const briefGuest = (guest: unknown): IntakeGuest | null =>
  textAt(guest, 'id') === undefined
    ? null
    : {
        id: textAt(guest, 'id'),
        changedAt: undefined,
        version: undefined,
        firstName: textAt(guest, 'givenName'),
        lastName: textAt(guest, 'surname'),
        email: textAt(guest, 'email'),
        phone: textAt(guest, 'phoneNumber'),
        birthday: localDay(textAt(guest, 'birthDate')),
        nationality: textAt(guest, 'nationality', 'code') ?? textAt(guest, 'nationality'),
        language: textAt(guest, 'language'),
        jobTitle: undefined,
        companyNumber: undefined,
        companyName: undefined,
        other: guest as Record<string, unknown>,
      };

/** A company or an agency that stands with a booking. */
const accountOf = (reservation: unknown, type: 'Company' | 'TravelAgent') => {
  const profiles = [
    ...listAt(reservation, 'reservationProfiles', 'reservationProfile'),
    ...listAt(reservation, 'attachedProfiles'),
  ];
  const account = profiles.find((profile) => textAt(profile, 'reservationProfileType') === type);
  return {
    number: idOf(at(account, 'profileIdList'), 'Profile', type),
    name: textAt(account, 'profile', 'company', 'companyName') ?? textAt(account, 'name'),
  };
};

/** What a guest asked for, and nothing of what staff write for themselves or for the till. */
const requestsOf = (reservation: unknown): string | undefined =>
  listAt(reservation, 'comments')
    .map((entry) => at(entry, 'comment'))
    .filter(
      (comment) => at(comment, 'internal') !== true && (textAt(comment, 'type') ?? 'RESERVATION') === 'RESERVATION',
    )
    .flatMap((comment) => textAt(comment, 'text', 'value') ?? [])
    .join('\n') || undefined;

const stayOf = (reservation: unknown, guestId: string | undefined, properties: Properties): IntakeStay => {
  const { code, timeZone, currencyCode } = properties(textAt(reservation, 'hotelId'));
  const stay = at(reservation, 'roomStay');
  const [rate] = listAt(stay, 'roomRates');
  const status =
    byWord(STATUS, textAt(reservation, 'reservationStatus')) ??
    byWord(STATUS, textAt(reservation, 'computedReservationStatus'));
  const [company, agent] = [accountOf(reservation, 'Company'), accountOf(reservation, 'TravelAgent')];
  const total = at(stay, 'total') ?? at(rate, 'total');
  const nightly = at(listAt(rate, 'rates', 'rate')[0], 'base') ?? at(stay, 'rateAmount');
  const revenues = at(reservation, 'revenuesAndBalances');
  const [roomRevenue, foodRevenue, otherRevenue] = [
    textAt(revenues, 'roomRevenue', 'amount') ?? textAt(total, 'amountBeforeTax') ?? textAt(total, 'amountAfterTax'),
    textAt(revenues, 'foodAndBevRevenue', 'amount'),
    textAt(revenues, 'otherRevenue', 'amount'),
  ];
  const [payment] = [
    ...listAt(reservation, 'reservationPaymentMethods'),
    ...listAt(reservation, 'reservationPaymentMethod'),
  ];
  return {
    confirmationNumber: idOf(at(reservation, 'reservationIdList'), 'Confirmation', 'Reservation'),
    changedAt: instantIn(textAt(reservation, 'lastModifyDateTime'), timeZone),
    version: undefined,
    status,
    propertyCode: code,
    propertyName: textAt(reservation, 'hotelName'),
    arrivalOn: localDay(textAt(stay, 'arrivalDate')),
    departureOn: localDay(textAt(stay, 'departureDate')),
    guestId,
    roomTypeCode: textAt(stay, 'currentRoomInfo', 'roomType') ?? textAt(rate, 'roomType') ?? textAt(stay, 'roomType'),
    bookedRoomTypeCode: textAt(rate, 'roomTypeCharged') ?? textAt(stay, 'roomTypeCharged'),
    roomNumber: textAt(stay, 'currentRoomInfo', 'roomId') ?? textAt(rate, 'roomId') ?? textAt(stay, 'roomId'),
    ratePlanCode: textAt(rate, 'ratePlanCode') ?? textAt(stay, 'ratePlanCode'),
    companyNumber: company.number,
    companyName: company.name,
    travelAgentNumber: agent.number,
    travelAgentName: agent.name,
    adults:
      countAt(stay, 'guestCounts', 'adults') ?? countAt(rate, 'guestCounts', 'adults') ?? countAt(stay, 'adultCount'),
    children:
      countAt(stay, 'guestCounts', 'children') ??
      countAt(rate, 'guestCounts', 'children') ??
      countAt(stay, 'childCount'),
    infants: undefined,
    bookedAt: instantIn(textAt(reservation, 'createDateTime'), timeZone),
    checkedInAt: undefined,
    checkedOutAt: undefined,
    // What stands there may be history of a booking that was reinstated since.
    cancelledAt: undefined,
    cancelReason:
      status === 'CANCELLED'
        ? (textAt(reservation, 'cancellation', 'description') ?? textAt(reservation, 'cancellation', 'code'))
        : undefined,
    channel: at(reservation, 'walkIn') === true || at(reservation, 'walkInIndicator') === true ? 'WALK_IN' : undefined,
    marketSegment: textAt(rate, 'marketCode') ?? textAt(stay, 'marketCode'),
    paymentMethod: textAt(payment, 'paymentMethod') ?? textAt(reservation, 'paymentMethod'),
    guarantee: textAt(stay, 'guarantee', 'guaranteeCode'),
    currencyCode:
      textAt(total, 'currencyCode') ??
      textAt(nightly, 'currencyCode') ??
      textAt(revenues, 'roomRevenue', 'currencyCode') ??
      currencyCode,
    rate: textAt(nightly, 'amountBeforeTax') ?? textAt(nightly, 'amountAfterTax') ?? textAt(nightly, 'amount'),
    roomRevenue: roomRevenue,
    foodRevenue: foodRevenue,
    otherRevenue: otherRevenue,
    specialRequests: requestsOf(reservation),
  };
};

const ofReservation = (
  reservation: unknown,
  properties: Properties,
): { guest: IntakeGuest | null; stay: IntakeStay } => {
  const { timeZone } = properties(textAt(reservation, 'hotelId'));
  const guests = listAt(reservation, 'reservationGuests');
  const info = at(guests.find((one) => at(one, 'primary') === true) ?? guests[0], 'profileInfo');
  const ids = at(info, 'profileIdList');
  const guest = profileOf(at(info, 'profile'), ids, timeZone) ?? briefGuest(at(reservation, 'reservationGuest'));
  return { guest, stay: stayOf(reservation, guest?.id ?? idOf(ids, 'Profile', 'Guest'), properties) };
};

/**
 * What the APIs answer, or a part of it: reservations, a profile or several, a guest's history. The samples of the vendor wrap
 * an answer in its media type.
 */
export const opera: Adapter = (message, properties) => {
  const answer = at(message, 'application/json') ?? message;
  const lists = at(answer, 'profileStayDetails', 'reservationInfoList');
  const reservations = [
    ...listAt(at(answer, 'reservations', 'reservation') === undefined ? at(answer, 'reservations') : undefined),
    ...listAt(answer, 'reservations', 'reservation'),
    ...listAt(answer, 'reservations', 'reservationInfo'),
    ...listAt(answer, 'reservation'),
    ...listAt([answer]),
    ...listAt(lists, 'historyList', 'reservationInfo'),
    ...listAt(lists, 'futureList', 'reservationInfo'),
  ].filter((reservation) => at(reservation, 'reservationIdList') !== undefined);
  const profiles = [
    ...listAt(answer, 'profiles', 'profileInfo'),
    ...listAt(answer, 'profileInfo'),
    ...(at(answer, 'profileDetails') === undefined ? [] : [answer]),
    ...listAt(answer, 'profiles'),
  ].flatMap(
    (info) =>
      profileOf(
        at(info, 'profile') ?? at(info, 'profileDetails'),
        at(info, 'profileIdList'),
        properties(undefined).timeZone,
      ) ?? [],
  );
  if (reservations.length === 0 && profiles.length === 0) return null;
  const read = reservations.map((reservation) => ofReservation(reservation, properties));
  return {
    guests: [...profiles, ...read.flatMap(({ guest }) => guest ?? [])],
    stays: read.map(({ stay }) => stay),
    cancellations: [],
  };
};
