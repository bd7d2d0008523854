import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Properties } from './message.ts';
import { withoutSecrets } from './secrets.ts';
import { ADAPTERS } from './sources.ts';
import { takenOf, type TakenMessage } from './taken.ts';
import { readXml } from './xml.ts';

/** Two properties, of which a message has to name one. */
const two: Properties = (code) =>
  code === 'LIS' || code === 'SHA'
    ? { code, timeZone: code === 'LIS' ? 'Europe/Lisbon' : 'Asia/Shanghai', currencyCode: 'EUR' }
    : { code, timeZone: undefined, currencyCode: undefined };
const one: Properties = (code) => two(code ?? 'SHA');

const now = new Date('2026-06-15T12:00:00Z');
const taken = (source: keyof typeof ADAPTERS, message: unknown, properties: Properties = one): TakenMessage => {
  const content = withoutSecrets(typeof message === 'string' ? readXml(message) : message);
  const translated = ADAPTERS[source](content, properties);
  if (translated === null) throw new Error('not a message of that system');
  const result = takenOf(translated, { source: source.toUpperCase(), properties, now });
  if (result.refused.length > 0) throw new Error(JSON.stringify(result.refused));
  return result.taken;
};
const stayIn = (...given: Parameters<typeof taken>) => taken(...given).stays[0]!;
const guestIn = (...given: Parameters<typeof taken>) => taken(...given).guests[0]!;

const operaReservation = {
  reservationIdList: [
    { id: '571062', type: 'Reservation' },
    { id: '0813595', type: 'Confirmation' },
  ],
  hotelId: 'SHA',
  reservationStatus: 'InHouse',
  lastModifyDateTime: '2026-06-15 14:30:00.0',
  createDateTime: '2026-06-01 09:00:00.0',
  roomStay: {
    arrivalDate: '2026-06-15',
    departureDate: '2026-06-18',
    currentRoomInfo: { roomType: 'KING', roomId: '1204' },
    guestCounts: { adults: 2, children: 1 },
    roomRates: [
      {
        roomType: 'KING',
        roomTypeCharged: 'TWIN',
        ratePlanCode: 'BAR',
        marketCode: 'LEI',
        rates: { rate: [{ base: { amountBeforeTax: 980.5, currencyCode: 'CNY' } }] },
        total: { amountBeforeTax: 2941.5, currencyCode: 'CNY' },
      },
    ],
    guarantee: { guaranteeCode: 'CC' },
  },
  reservationGuests: [
    {
      primary: true,
      profileInfo: {
        profileIdList: [{ id: '687128', type: 'Profile' }],
        profile: {
          customer: { personName: [{ givenName: 'Mei', surname: 'Lin', nameType: 'Primary' }], language: 'ZH' },
        },
      },
    },
  ],
  reservationProfiles: {
    reservationProfile: [
      {
        reservationProfileType: 'Company',
        profileIdList: [{ id: '55', type: 'Company' }],
        profile: { company: { companyName: 'Acme' } },
      },
    ],
  },
  reservationPaymentMethods: [
    { paymentMethod: 'VA', paymentCard: { cardNumber: '4111111111111111', expirationDate: '2027-01-31' } },
  ],
  comments: [
    { comment: { type: 'RESERVATION', internal: false, text: { value: 'High floor, card 4111 1111 1111 1111' } } },
    { comment: { type: 'CASHIER', internal: false, text: { value: 'pays late' } } },
    { comment: { type: 'RESERVATION', internal: true, text: { value: 'not for guests' } } },
  ],
};

describe('OPERA', () => {
  const message = { reservations: { reservation: [operaReservation] } };

  it('tells a stay and its guest, by the clock of the property', () => {
    const { guests, stays } = taken('opera', message);
    expect(stays).toEqual([
      {
        version: null,
        changedAt: '2026-06-15T06:30:00.000Z',
        row: {
          source: 'OPERA',
          confirmationNumber: '0813595',
          status: 'IN_HOUSE',
          propertyCode: 'SHA',
          guestNumber: 'OPERA:687128',
          companyNumber: 'OPERA:55',
          companyName: 'Acme',
          roomTypeCode: 'KING',
          bookedRoomTypeCode: 'TWIN',
          roomNumber: '1204',
          ratePlanCode: 'BAR',
          arrivalOn: '2026-06-15',
          departureOn: '2026-06-18',
          adults: 2,
          children: 1,
          bookedAt: '2026-06-01T01:00:00.000Z',
          marketSegment: 'LEI',
          paymentMethod: 'VA',
          guarantee: 'CC',
          currencyCode: 'CNY',
          rate: 980_500_000,
          roomRevenue: 2_941_500_000,
          specialRequests: 'High floor, card •••',
        },
      },
    ]);
    expect(guests[0]!.row).toEqual({ guestNumber: 'OPERA:687128', firstName: 'Mei', lastName: 'Lin', language: 'zh' });
    expect(JSON.stringify(taken('opera', message))).not.toMatch(/4111|2027-01/);
  });

  it.each([
    ['Reserved', 'CONFIRMED'],
    ['DueIn', 'CONFIRMED'],
    ['Requested', 'TENTATIVE'],
    ['Waitlisted', 'WAITLISTED'],
    ['Walkin', 'IN_HOUSE'],
    ['DueOut', 'IN_HOUSE'],
    ['PendingCheckout', 'IN_HOUSE'],
    ['CheckedOut', 'CHECKED_OUT'],
    ['Cancelled', 'CANCELLED'],
    ['NoShow', 'NO_SHOW'],
  ])('%s is %s', (reservationStatus, status) =>
    expect(
      stayIn('opera', { reservations: { reservation: [{ ...operaReservation, reservationStatus }] } }).row.status,
    ).toBe(status),
  );

  it.each<[string, object]>([
    ['in its media type', { 'application/json': message }],
    ['as one reservation', { reservations: [operaReservation] }],
    ['as a line of a search', { reservations: { reservationInfo: [operaReservation] } }],
    [
      'as a history',
      { profileStayDetails: { reservationInfoList: { historyList: { reservationInfo: [operaReservation] } } } },
    ],
  ])('is the same %s', (_, wrapped) => expect(stayIn('opera', wrapped).row.confirmationNumber).toBe('0813595'));

  it('tells a profile with its number, the first e-mail and phone, and no document', () => {
    const profile = {
      profileIdList: [{ id: '42', type: 'Profile' }],
      profileDetails: {
        customer: {
          personName: [{ givenName: 'Thomas', middleName: 'B', surname: 'Smith', nameType: 'PRIMARY' }],
          identifications: { identificationInfo: [{ identification: { idNumber: 'C03005988' } }] },
          birthDate: '1980-05-04',
          nationality: 'US',
        },
        emails: {
          emailInfo: [
            { email: { emailAddress: 'old@smith.test' } },
            { email: { emailAddress: 't@smith.test', primaryInd: true } },
          ],
        },
        telephones: {
          telephoneInfo: [
            { telephone: { phoneTechType: 'FAX', phoneNumber: '+1 415 555 0199', primaryInd: true } },
            { telephone: { phoneTechType: 'MOBILE', phoneNumber: '(415) 555-0142' } },
          ],
        },
        lastModifyDateTime: '2026-06-10T10:00:00Z',
      },
    };
    const { row, changedAt, other } = guestIn('opera', profile);
    expect({ row, changedAt }).toEqual({
      changedAt: '2026-06-10T10:00:00.000Z',
      row: {
        guestNumber: 'OPERA:42',
        firstName: 'Thomas B',
        lastName: 'Smith',
        email: 't@smith.test',
        phone: '+14155550142',
        birthday: '1980-05-04',
        nationality: 'USA',
      },
    });
    expect(JSON.stringify(other)).not.toContain('C0300');
    expect(JSON.stringify(other)).toContain('old@smith.test');
  });
});

const mewsReservation = {
  AccountId: 'c1',
  AccountType: 'Customer',
  Number: '52',
  State: 'Confirmed',
  Origin: 'Commander',
  CommanderOrigin: 'Phone',
  CreatedUtc: '2026-05-01T08:00:00Z',
  UpdatedUtc: '2026-06-14T17:00:00Z',
  ScheduledStartUtc: '2026-06-15T17:00:00Z',
  ScheduledEndUtc: '2026-06-17T17:30:00Z',
  RequestedResourceCategoryId: 'cat',
  AssignedResourceId: 'room',
  RateId: 'rate',
  PartnerCompanyId: 'unknown',
  TravelAgencyId: 'agency',
  PersonCounts: [
    { AgeCategoryId: 'a', Count: 2 },
    { AgeCategoryId: 'k', Count: 1 },
  ],
  QrCodeData: '{}',
};
const mewsLists = {
  EnterpriseId: 'SHA',
  ResourceCategories: [{ Id: 'cat', ShortNames: { 'en-US': 'DLX' } }],
  Resources: [{ Id: 'room', Name: '101' }],
  Rates: [{ Id: 'rate', ShortName: 'FF' }],
  AgeCategories: [
    { Id: 'a', Classification: 'Adult' },
    { Id: 'k', Classification: 'Child' },
  ],
  Companies: [{ Id: 'agency', Name: 'Best Tours' }],
};

describe('Mews', () => {
  it('tells stays by the days of the property, and what ids mean where the lists come along', () =>
    expect(stayIn('mews', { Reservations: [mewsReservation], ...mewsLists }, two)).toEqual({
      version: null,
      changedAt: '2026-06-14T17:00:00.000Z',
      row: {
        source: 'MEWS SHA',
        confirmationNumber: '52',
        status: 'CONFIRMED',
        propertyCode: 'SHA',
        guestNumber: 'MEWS:c1',
        travelAgentNumber: 'MEWS:agency',
        travelAgentName: 'Best Tours',
        // Five in the afternoon in London is the day after in Shanghai.
        arrivalOn: '2026-06-16',
        departureOn: '2026-06-18',
        roomTypeCode: 'DLX',
        roomNumber: '101',
        ratePlanCode: 'FF',
        adults: 2,
        children: 1,
        bookedAt: '2026-05-01T08:00:00.000Z',
        channel: 'PHONE',
      },
    }));

  it.each<[object, string]>([
    [{ State: 'Inquired' }, 'INQUIRY'],
    [{ State: 'Enquired' }, 'INQUIRY'],
    [{ State: 'Optional' }, 'TENTATIVE'],
    [{ State: 'Requested' }, 'WAITLISTED'],
    [{ State: 'Started' }, 'IN_HOUSE'],
    [{ State: 'Processed' }, 'CHECKED_OUT'],
    [{ State: 'Canceled', CancellationReason: 'RequestedByGuest' }, 'CANCELLED'],
    [{ State: 'Canceled', CancellationReason: 'NoShow' }, 'NO_SHOW'],
  ])('%j is %s', (changes, status) =>
    expect(stayIn('mews', { Reservations: [{ ...mewsReservation, ...changes }] }).row.status).toBe(status),
  );

  it('leaves out what an id alone says, and the address of a channel', () => {
    const { row } = stayIn('mews', { Reservations: [mewsReservation] });
    expect(row).not.toHaveProperty('roomTypeCode');
    expect(row).not.toHaveProperty('adults');
    const customer = {
      Id: 'c1',
      LastName: 'Smith',
      SecondLastName: 'Williams',
      Email: 'x@guest.booking.com',
      Passport: { Number: 'X1' },
    };
    const guest = guestIn('mews', { Customers: [{ ...customer, HasOtaEmail: true }] });
    expect(guest.row).toEqual({ guestNumber: 'MEWS:c1', lastName: 'Smith Williams' });
    expect(guest.other).not.toHaveProperty('Passport');
  });
});

describe('Cloudbeds', () => {
  const room = (subReservationID: string, roomName: string) => ({
    subReservationID,
    roomName,
    roomTypeNameShort: 'DBL',
    startDate: '2026-06-15',
    endDate: '2026-06-16',
    adults: '2',
    children: '0',
    roomTotal: '99.90',
    dailyRates: [{ date: '2026-06-15', rate: 99.9 }],
  });
  const answer = {
    success: true,
    data: {
      propertyID: 'SHA',
      reservationID: '7345284350',
      status: 'checked_out',
      dateCreated: '2026-06-01 10:00:00',
      dateModified: '2026-06-16 11:00:00',
      guestList: {
        2: { guestID: '2', guestFirstName: 'Bo', guestLastName: 'Olsen', isMainGuest: false },
        1: {
          guestID: '1',
          guestFirstName: 'Ada',
          guestLastName: 'Olsen',
          guestEmail: 'ada@olsen.test',
          guestCountry: 'NO',
          isMainGuest: true,
        },
      },
      assigned: [room('7345284350', '12'), room('7345284350-2', '14')],
      cardsOnFile: [{ cardNumber: '1111', cardType: 'visa' }],
    },
  };

  it('tells one stay for each room, with the main guest', () => {
    const { guests, stays } = taken('cloudbeds', answer);
    expect(stays.map(({ row }) => [row.confirmationNumber, row.roomNumber, row.status, row.guestNumber])).toEqual([
      ['7345284350', '12', 'CHECKED_OUT', 'CLOUDBEDS:1'],
      ['7345284350-2', '14', 'CHECKED_OUT', 'CLOUDBEDS:1'],
    ]);
    expect(stays[0]).toMatchObject({
      changedAt: '2026-06-16T03:00:00.000Z',
      row: { adults: 2, children: 0, currencyCode: 'EUR', roomRevenue: 99_900_000, rate: 99_900_000 },
    });
    expect(guests.map(({ row }) => row.firstName)).toEqual(['Ada', 'Bo']);
  });

  it('tells a guest profile', () =>
    expect(
      guestIn('cloudbeds', {
        id: '9',
        firstName: 'Ada',
        lastName: 'Olsen',
        country: 'NO',
        cellPhone: '22 12 34 50',
        documentNumber: 'N123',
        dateModified: '2026-06-06T16:58:59+02:00',
      }),
    ).toEqual({
      version: null,
      changedAt: '2026-06-06T14:58:59.000Z',
      row: {
        guestNumber: 'CLOUDBEDS:9',
        firstName: 'Ada',
        lastName: 'Olsen',
        nationality: 'NOR',
        phone: '+4722123450',
      },
      other: expect.not.objectContaining({ documentNumber: 'N123' }) as unknown,
    }));

  it('takes nothing of a guest who was made anonymous', () =>
    expect(taken('cloudbeds', { data: { ...answer.data, isAnonymized: true } }).guests).toEqual([]));
});

describe('Apaleo', () => {
  const reservation = {
    id: 'XPGMSXGF-1',
    status: 'InHouse',
    property: { id: 'SHA', code: 'SHA', name: 'Shanghai' },
    ratePlan: { code: 'FLEX' },
    unitGroup: { code: 'KNG' },
    unit: { name: '305' },
    channelCode: 'BookingCom',
    totalGrossAmount: { amount: 310.4, currency: 'EUR' },
    arrival: '2026-06-15T15:00:00+08:00',
    departure: '2026-06-17T11:00:00+08:00',
    checkInTime: '2026-06-15T16:10:00+08:00',
    created: '2026-06-01T10:00:00Z',
    modified: '2026-06-15T08:10:00Z',
    adults: 2,
    childrenAges: [1, 2, 9],
    primaryGuest: { firstName: 'Ada', lastName: 'Olsen', email: 'ada@olsen.test', identificationNumber: 'N123' },
    guestComment: 'Quiet room',
  };

  it('tells a stay by the days that the hotel writes, and ages by what hotels count', () =>
    expect(stayIn('apaleo', { reservations: [reservation], count: 1 }).row).toMatchObject({
      confirmationNumber: 'XPGMSXGF-1',
      status: 'IN_HOUSE',
      arrivalOn: '2026-06-15',
      departureOn: '2026-06-17',
      children: 2,
      infants: 1,
      channel: 'OTA',
      roomRevenue: 310_400_000,
      checkedInAt: '2026-06-15T08:10:00.000Z',
      specialRequests: 'Quiet room',
    }));

  it('takes guests of one name and e-mail for one, and one without an e-mail for the guest of the booking', () => {
    const again = {
      ...reservation,
      id: 'ABC-1',
      primaryGuest: { ...reservation.primaryGuest, email: 'ADA@olsen.test' },
    };
    const broken = { ...reservation, primaryGuest: { ...reservation.primaryGuest, lastName: 'Ols\ud800n' } };
    expect(guestIn('apaleo', broken).row.lastName).toBe('Ols\ufffdn');
    const nameless = { ...reservation, id: 'DEF-1', primaryGuest: { lastName: 'Olsen' } };
    const numbers = [reservation, again, nameless].map((given) => guestIn('apaleo', given).row.guestNumber);
    expect(numbers[1]).toBe(numbers[0]);
    expect(numbers[2]).toBe('APALEO:DEF-1');
    expect(stayIn('apaleo', reservation).row.guestNumber).toBe(numbers[0]);
  });
});

const ota = (attributes: string, inner = '') => `<?xml version="1.0"?>
<s:Envelope xmlns:s="x"><s:Body><OTA_HotelResNotifRQ xmlns="http://www.opentravel.org/OTA/2003/05" TimeStamp="2026-06-14T10:00:00Z">
<HotelReservations><HotelReservation ${attributes}><UniqueID Type="14" ID="0042"/>
<RoomStays><RoomStay><RoomTypes><RoomType RoomTypeCode="DBL"/></RoomTypes><RatePlans><RatePlan RatePlanCode="BAR"/></RatePlans>
<GuestCounts><GuestCount Count="2"/><GuestCount AgeQualifyingCode="8" Count="1"/><GuestCount Count="1" Age="9"/><GuestCount AgeQualifyingCode="7" Count="1"/></GuestCounts>
<TimeSpan Start="2026-07-01" End="2026-07-03"/>
<Guarantee><GuaranteesAccepted><GuaranteeAccepted><PaymentCard CardCode="VI" ExpireDate="1228" SeriesCode="123"><CardNumber><PlainText>4444333322221111</PlainText></CardNumber></PaymentCard></GuaranteeAccepted></GuaranteesAccepted></Guarantee>
<Total AmountAfterTax="299.00" CurrencyCode="EUR"/></RoomStay>${inner}</RoomStays>
<ResGuests><ResGuest><Profiles><ProfileInfo><Profile><Customer BirthDate="1980-01-01" Language="de"><PersonName><GivenName>Otto</GivenName><Surname>M&#252;ller &amp; Co</Surname></PersonName>
<Telephone PhoneTechType="3" PhoneNumber="+49301234567"/><Telephone PhoneTechType="5" PhoneNumber="+491701234567"/><Email>otto@mueller.test</Email></Customer></Profile></ProfileInfo></Profiles></ResGuest></ResGuests>
<ResGlobalInfo><BasicPropertyInfo HotelCode="SHA"/><Comments><Comment><Text>Late arrival</Text></Comment></Comments></ResGlobalInfo>
</HotelReservation></HotelReservations></OTA_HotelResNotifRQ></s:Body></s:Envelope>`;

describe('OpenTravel', () => {
  it('tells a stay, its party by code and by age, and nothing of the card', () => {
    const message = taken('opentravel', ota('ResStatus="Reserved" LastModifyDateTime="2026-06-14T11:00:00+02:00"'));
    expect(message.stays[0]).toMatchObject({
      changedAt: '2026-06-14T09:00:00.000Z',
      row: {
        confirmationNumber: '0042',
        status: 'CONFIRMED',
        arrivalOn: '2026-07-01',
        adults: 2,
        children: 2,
        infants: 1,
        roomRevenue: 299_000_000,
        specialRequests: 'Late arrival',
      },
    });
    expect(message.guests[0]!.row).toMatchObject({ firstName: 'Otto', phone: '+491701234567', birthday: '1980-01-01' });
    expect(JSON.stringify(message)).not.toMatch(/4444|1228|"123"/);
  });

  it.each([
    ['Reserved', 'CONFIRMED'],
    ['Modify', 'CONFIRMED'],
    ['Waitlisted', 'WAITLISTED'],
    ['In-house', 'IN_HOUSE'],
    ['Checked out', 'CHECKED_OUT'],
    ['No-show', 'NO_SHOW'],
    ['Cancel', 'CANCELLED'],
  ])('%s is %s', (word, status) => expect(stayIn('opentravel', ota(`ResStatus="${word}"`)).row.status).toBe(status));

  it('reads what is written by the number of the character, and what is set apart', () => {
    const { guests, stays } = taken(
      'opentravel',
      ota('ResStatus="Book"').replace('Late arrival', '<![CDATA[5 & more, 4111-1111-1111-1111 exp 12/28 cvv 123]]>'),
    );
    expect(guests[0]!.row.lastName).toBe('Müller & Co');
    expect(stays[0]!.row.specialRequests).toBe('5 & more, ••• exp 12/28 cvv •••');
  });

  it('counts the nights where no day of departure is written', () =>
    expect(
      stayIn('opentravel', ota('ResStatus="Book"').replace('End="2026-07-03"', 'Duration="P3N"')).row.departureOn,
    ).toBe('2026-07-04'));

  it('finds the number among those of several systems', () =>
    expect(
      stayIn(
        'opentravel',
        ota('ResStatus="Book"')
          .replace('<UniqueID Type="14" ID="0042"/>', '')
          .replace(
            '<BasicPropertyInfo',
            '<HotelReservationIDs><HotelReservationID ResID_Type="13" ResID_Value="x"/><HotelReservationID ResID_Type="14" ResID_Value="SM-9"/></HotelReservationIDs><BasicPropertyInfo',
          ),
      ).row.confirmationNumber,
    ).toBe('SM-9'));

  it('reads a time without a zone by the clock of the hotel that it is of', () =>
    expect(stayIn('opentravel', ota('ResStatus="Book" LastModifyDateTime="2026-06-14T11:00:00"'), two).changedAt).toBe(
      '2026-06-14T03:00:00.000Z',
    ));

  it('numbers further rooms behind the number of the booking', () =>
    expect(
      taken(
        'opentravel',
        ota('ResStatus="Book"', '<RoomStay><TimeSpan Start="2026-07-01" End="2026-07-02"/></RoomStay>'),
      ).stays.map(({ row }) => [row.confirmationNumber, row.departureOn]),
    ).toEqual([
      ['0042', '2026-07-03'],
      ['0042-2', '2026-07-02'],
    ]));

  it('tells a cancellation, of which there is nothing but the number', () =>
    expect(
      taken(
        'opentravel',
        '<OTA_CancelRQ TimeStamp="2026-06-14T10:00:00Z"><UniqueID Type="14" ID="0042"/><Reasons><Reason>ill</Reason></Reasons></OTA_CancelRQ>',
      ).cancellations,
    ).toEqual([
      {
        version: null,
        changedAt: '2026-06-14T10:00:00.000Z',
        row: { confirmationNumber: '0042', cancelledAt: null, cancelReason: 'ill' },
      },
    ]));

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
    ['what is not well-formed', '<x><y></x>'],
    ['nothing', ''],
    ['what is no XML', '{"a":1}'],
  ])('does not read %s', (_, text) => expect(readXml(text)).toBeUndefined());
});

describe('a cancelled booking of which nothing but the number is told', () => {
  it.each<[keyof typeof ADAPTERS, unknown]>([
    [
      'opentravel',
      '<OTA_HotelResNotifRQ TimeStamp="2026-06-14T18:00:00+08:00"><HotelReservations><HotelReservation ResStatus="Cancelled"><UniqueID Type="15" ID="C1"/></HotelReservation></HotelReservations></OTA_HotelResNotifRQ>',
    ],
    [
      'opera',
      {
        reservationIdList: [{ id: 'C1', type: 'Confirmation' }],
        hotelId: 'SHA',
        reservationStatus: 'Cancelled',
        lastModifyDateTime: '2026-06-14 18:00:00.0',
      },
    ],
  ])('is a cancellation, of %s', (source, message) =>
    expect(taken(source, message, two)).toMatchObject({
      stays: [],
      cancellations: [{ changedAt: '2026-06-14T10:00:00.000Z', row: { confirmationNumber: 'C1' } }],
    }),
  );
});

describe('every adapter', () => {
  const names = Object.keys(ADAPTERS) as (keyof typeof ADAPTERS)[];

  it('knows what is not a message of its system', () => {
    for (const name of names)
      for (const message of [
        null,
        undefined,
        1,
        '',
        [],
        {},
        { data: null },
        { reservations: 'x' },
        { Reservations: null },
      ])
        expect(ADAPTERS[name](message, two), `${name} ${JSON.stringify(message)}`).toBeNull();
  });

  /** Anything at all in the places where the systems write. */
  const PLACES = `reservations reservation reservationIdList roomStay profileInfo reservationGuests comments
    Reservations Customers PersonCounts Number State UpdatedUtc ScheduledStartUtc data reservationID
    guestList assigned status id arrival primaryGuest childrenAges OTA_HotelResNotifRQ HotelReservations
    HotelReservation RoomStays UniqueID OTA_CancelRQ`.split(/\s+/);
  const leaf = fc.constantFrom(
    null,
    true,
    '',
    'x',
    '0001-01-01',
    '2026-02-31',
    '\u202e\u200b',
    '\ud800',
    '\0',
    -5,
    '1e999',
    'XXX',
    9e15,
    [],
  );
  const { thing } = fc.letrec<{ thing: unknown; value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('thing'), { maxLength: 2 }),
      tie('thing'),
    ),
    thing: fc.dictionary(fc.constantFrom(...PLACES), tie('value'), { maxKeys: 5, depthIdentifier: 'place' }),
  }));

  it('takes or refuses whatever comes, and never breaks', () =>
    fc.assert(
      fc.property(thing, fc.constantFrom(...names), (message, name) => {
        const translated = ADAPTERS[name](withoutSecrets(message), one);
        if (translated === null) return;
        const { taken: all, refused } = takenOf(translated, { source: 'X', properties: one, now });
        const kept = all.guests.length + all.stays.length + all.cancellations.length;
        expect(kept + refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    ));
});
