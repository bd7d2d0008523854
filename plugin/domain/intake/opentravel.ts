import { addDays, calendarDate, isCalendarDate } from '../calendar-dates.ts';
import type { StayStatus } from '../stays/status.ts';
import type { Adapter, IntakeCancellation, IntakeGuest, IntakeStay, Properties } from './message.ts';
import { at, byWord, countAt, instantIn, listAt, localDay, textAt, unnumberedGuest } from './reading.ts';

// OpenTravel 2003/05: OTA_HotelResNotifRQ, its modification and OTA_CancelRQ, as channel managers and AlpineBits send them.

/** `PMS_ResStatusType` and the transaction words that stand in its place. */
const STATUS: Readonly<Record<string, StayStatus>> = {
  reserved: 'CONFIRMED',
  book: 'CONFIRMED',
  commit: 'CONFIRMED',
  modify: 'CONFIRMED',
  hold: 'TENTATIVE',
  requested: 'TENTATIVE',
  waitlisted: 'WAITLISTED',
  inhouse: 'IN_HOUSE',
  checkedout: 'CHECKED_OUT',
  cancelled: 'CANCELLED',
  cancel: 'CANCELLED',
  noshow: 'NO_SHOW',
};

/** Code table "Unique ID type" (UIT). */
const [RESERVATION, CANCELLATION, TRAVEL_AGENT] = ['14', '15', '4'];
/** Code table "Age qualifying code" (AQC). */
const [CHILD, INFANT] = ['8', '7'];
const ADULT_FROM = 18;
/** Code table "Phone technology type" (PTT): voice and mobile come before fax. */
const PHONES = ['5', '1', undefined];

const numberOf = (of: unknown): string | undefined => {
  const ids = listAt(of, 'UniqueID');
  const id = [RESERVATION, CANCELLATION].map((type) => ids.find((one) => textAt(one, 'Type') === type)).find(Boolean);
  return (
    textAt(id ?? ids[0], 'ID') ??
    // Channel managers number a booking among the ids of all systems that have it.
    textAt(
      listAt(of, 'ResGlobalInfo', 'HotelReservationIDs', 'HotelReservationID').find(
        (one) => textAt(one, 'ResID_Type') === RESERVATION,
      ),
      'ResID_Value',
    )
  );
};

/** The day of departure: as it is written, or by the nights after the day of arrival, `P3N` or `P3D`. */
const departureIn = (span: unknown): string | undefined => {
  const [arrival, nights] = [
    localDay(textAt(span, 'Start')),
    /^P(\d{1,3})[ND]$/.exec(textAt(span, 'Duration') ?? '')?.[1],
  ];
  const end = localDay(textAt(span, 'End'));
  if (end !== undefined || nights === undefined || arrival === undefined || !isCalendarDate(arrival)) return end;
  return addDays(calendarDate(arrival), Number(nights));
};

/** The profile of a kind, among those of one who stays and those of the whole booking. */
const customerOf = (guest: unknown): { customer: unknown; id: string | undefined } => {
  const info = listAt(guest, 'Profiles', 'ProfileInfo').find((one) => at(one, 'Profile', 'Customer') !== undefined);
  return {
    customer: at(info, 'Profile', 'Customer'),
    id: textAt(listAt(info, 'UniqueID')[0], 'ID') ?? textAt(listAt(info, 'Profile', 'UniqueID')[0], 'ID'),
  };
};

const guestOf = (
  reservation: unknown,
  number: string | undefined,
  changedAt: string | undefined,
): IntakeGuest | null => {
  const { customer, id } = customerOf(listAt(reservation, 'ResGuests', 'ResGuest')[0]);
  if (customer === undefined) return null;
  const phones = listAt(customer, 'Telephone');
  const phone = PHONES.map((type) => phones.find((one) => textAt(one, 'PhoneTechType') === type)).find(Boolean);
  const [name] = listAt(customer, 'PersonName');
  const [address] = listAt(customer, 'Address');
  const said = {
    firstName:
      listAt(name, 'GivenName')
        .flatMap((part) => textAt({ part }, 'part') ?? [])
        .join(' ') || undefined,
    lastName: [textAt(name, 'SurnamePrefix'), textAt(name, 'Surname')].filter(Boolean).join(' ') || undefined,
    email: textAt(listAt(customer, 'Email').map((email) => ({ email }))[0], 'email'),
  };
  return {
    ...said,
    id: id ?? unnumberedGuest(said, number),
    changedAt,
    version: undefined,
    phone: textAt(phone, 'PhoneNumber'),
    birthday: localDay(textAt(customer, 'BirthDate')),
    nationality: textAt(listAt(customer, 'CitizenCountryName')[0], 'Code') ?? textAt(address, 'CountryName', 'Code'),
    language: textAt(customer, 'Language'),
    jobTitle: undefined,
    companyNumber: undefined,
    companyName: undefined,
    other: customer as Record<string, unknown>,
  };
};

/** People of an age: by what the sender calls them, or by the years that he gives. */
const peopleOf = (room: unknown) => {
  const counts = { adults: 0, children: 0, infants: 0 };
  const given = listAt(room, 'GuestCounts', 'GuestCount');
  for (const count of given) {
    const [code, age] = [textAt(count, 'AgeQualifyingCode'), countAt(count, 'Age')];
    const kind =
      code === INFANT ? 'infants' : code === CHILD || (age !== undefined && age < ADULT_FROM) ? 'children' : 'adults';
    counts[kind] += countAt(count, 'Count') ?? 1;
  }
  return given.length === 0 ? { adults: undefined, children: undefined, infants: undefined } : counts;
};

const requestsOf = (of: unknown): string[] =>
  [...listAt(of, 'Comments', 'Comment'), ...listAt(of, 'SpecialRequests', 'SpecialRequest')].flatMap((comment) =>
    [...listAt(comment, 'Text'), ...listAt(comment, 'ListItem')].flatMap(
      (text) => textAt({ text }, 'text')?.replaceAll(/\s*\n\s*/g, '\n') ?? [],
    ),
  );

/** The code of the hotel that a room is of. */
const hotelOf = (room: unknown, reservation: unknown): string | undefined =>
  textAt(room, 'BasicPropertyInfo', 'HotelCode') ??
  textAt(reservation, 'ResGlobalInfo', 'BasicPropertyInfo', 'HotelCode');

/** Stays of a reservation: one for each room; the second and further ones are numbered behind its own number. */
const staysOf = (
  reservation: unknown,
  properties: Properties,
  guest: IntakeGuest | null,
  changedAt: string | undefined,
): IntakeStay[] => {
  const global = at(reservation, 'ResGlobalInfo');
  const rooms = listAt(reservation, 'RoomStays', 'RoomStay');
  const number = numberOf(reservation);
  const agent = at(
    listAt(global, 'Profiles', 'ProfileInfo').find((one) => textAt(one, 'Profile', 'ProfileType') === TRAVEL_AGENT),
    'Profile',
    'CompanyInfo',
    'CompanyName',
  );
  return (rooms.length > 0 ? rooms : [{}]).map((room, place) => {
    const { code, timeZone, currencyCode } = properties(hotelOf(room, reservation));
    const span = at(room, 'TimeSpan') ?? at(global, 'TimeSpan');
    const total = at(room, 'Total') ?? (rooms.length < 2 ? at(global, 'Total') : undefined);
    const status = byWord(STATUS, textAt(reservation, 'ResStatus'));
    return {
      confirmationNumber: number === undefined || place === 0 ? number : `${number}-${place + 1}`,
      changedAt,
      version: undefined,
      status,
      propertyCode: code,
      propertyName: textAt(room, 'BasicPropertyInfo', 'HotelName') ?? textAt(global, 'BasicPropertyInfo', 'HotelName'),
      arrivalOn: localDay(textAt(span, 'Start')),
      departureOn: departureIn(span),
      guestId: guest?.id,
      roomTypeCode: textAt(listAt(room, 'RoomTypes', 'RoomType')[0], 'RoomTypeCode'),
      bookedRoomTypeCode: undefined,
      roomNumber: textAt(listAt(room, 'RoomTypes', 'RoomType')[0], 'RoomID'),
      ratePlanCode: textAt(listAt(room, 'RatePlans', 'RatePlan')[0], 'RatePlanCode'),
      companyNumber: undefined,
      companyName: undefined,
      travelAgentNumber: textAt(agent, 'Code'),
      travelAgentName: textAt({ agent }, 'agent'),
      ...peopleOf(room),
      bookedAt: instantIn(textAt(reservation, 'CreateDateTime'), timeZone),
      checkedInAt: undefined,
      checkedOutAt: undefined,
      cancelledAt: undefined,
      cancelReason: undefined,
      channel: undefined,
      marketSegment: textAt(room, 'MarketCode'),
      paymentMethod: undefined,
      guarantee: textAt(listAt(room, 'Guarantee')[0], 'GuaranteeCode'),
      currencyCode: textAt(total, 'CurrencyCode') ?? currencyCode,
      rate: undefined,
      roomRevenue: textAt(total, 'AmountAfterTax') ?? textAt(total, 'AmountBeforeTax'),
      foodRevenue: undefined,
      otherRevenue: undefined,
      specialRequests: [...requestsOf(room), ...requestsOf(global)].join('\n') || undefined,
    };
  });
};

/** The message within an envelope of SOAP, or by itself. */
const within = (message: unknown, name: string): unknown => at(message, 'Envelope', 'Body', name) ?? at(message, name);

export const opentravel: Adapter = (message, properties) => {
  const cancel = within(message, 'OTA_CancelRQ');
  if (cancel !== undefined) {
    const cancelled: IntakeCancellation = {
      confirmationNumber: numberOf(cancel),
      changedAt: instantIn(textAt(cancel, 'TimeStamp'), properties(undefined).timeZone),
      version: undefined,
      cancelledAt: undefined,
      cancelReason: textAt({ reason: listAt(cancel, 'Reasons', 'Reason')[0] }, 'reason'),
    };
    return { guests: [], stays: [], cancellations: [cancelled] };
  }
  const [notified, modified] = [within(message, 'OTA_HotelResNotifRQ'), within(message, 'OTA_HotelResModifyNotifRQ')];
  const reservations = [
    ...listAt(notified, 'HotelReservations', 'HotelReservation'),
    ...listAt(modified, 'HotelResModifies', 'HotelResModify'),
  ];
  if (reservations.length === 0) return null;
  const read = reservations.map((reservation) => {
    const { timeZone } = properties(hotelOf(listAt(reservation, 'RoomStays', 'RoomStay')[0], reservation));
    const [changedAt] = [
      textAt(reservation, 'LastModifyDateTime'),
      textAt(notified ?? modified, 'TimeStamp'),
      textAt(reservation, 'CreateDateTime'),
    ].flatMap((time) => instantIn(time, timeZone) ?? []);
    const guest = guestOf(reservation, numberOf(reservation), changedAt);
    return { guest, stays: staysOf(reservation, properties, guest, changedAt) };
  });
  return {
    guests: read.flatMap(({ guest }) => guest ?? []),
    stays: read.flatMap(({ stays }) => stays),
    cancellations: [],
  };
};
