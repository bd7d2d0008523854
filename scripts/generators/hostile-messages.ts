import fc from 'fast-check';
import type { IntakeSource } from '../../plugin/domain/intake/sources.ts';

/** Who the messages are about. What of it comes up where nothing of a person may is a leak. */
export const PERSON = {
  firstName: 'Zebedina',
  lastName: 'Quillfeather',
  email: 'zebedina@quillfeather.test',
  phone: '+351912340987',
  card: '4111 1111 1111 1111',
  passport: 'PQ7788991',
} as const;

const { firstName, lastName, email, phone, card, passport } = PERSON;

/** A good message of each system, with every kind of value that its adapter reads. */
const GOOD: Record<Exclude<IntakeSource, 'opentravel'>, unknown> = {
  json: {
    source: 'PROTEL',
    guests: [
      {
        id: '7',
        firstName,
        lastName,
        email,
        phone,
        birthday: '1980-02-29',
        nationality: 'PT',
        language: 'pt',
        changedAt: '2026-06-14T09:00:00Z',
        other: { passport, note: `card ${card}` },
      },
    ],
    stays: [
      {
        confirmationNumber: 'FZ1',
        status: 'CONFIRMED',
        arrivalOn: '2026-06-20',
        departureOn: '2026-06-22',
        guestId: '7',
        adults: 2,
        currencyCode: 'EUR',
        rate: '120.50',
        roomRevenue: 241,
        version: 3,
        specialRequests: `late, ${card}`,
      },
    ],
    cancellations: [{ confirmationNumber: 'FZ0', cancelledAt: '2026-06-14T09:00:00Z' }],
  },
  opera: {
    reservations: {
      reservation: [
        {
          reservationIdList: [{ id: 'FO1', type: 'Confirmation' }],
          hotelId: 'LIS',
          reservationStatus: 'Reserved',
          lastModifyDateTime: '2026-06-14 14:30:00.0',
          roomStay: {
            arrivalDate: '2026-06-20',
            departureDate: '2026-06-22',
            guestCounts: { adults: 2, children: 1 },
            total: { amountBeforeTax: 2941.5, currencyCode: 'EUR' },
          },
          reservationGuests: [
            {
              primary: true,
              profileInfo: {
                profileIdList: [{ id: '687128', type: 'Profile' }],
                profile: {
                  customer: {
                    personName: [{ givenName: firstName, surname: lastName, nameType: 'Primary' }],
                    birthDate: '1980-02-29',
                    identifications: { passport },
                  },
                  emails: { emailInfo: [{ email: { emailAddress: email, primaryInd: true } }] },
                  telephones: { telephoneInfo: [{ telephone: { phoneNumber: phone, phoneTechType: 'PHONE' } }] },
                },
              },
            },
          ],
          reservationPaymentMethods: [{ paymentMethod: 'VA', paymentCard: { cardNumber: card } }],
          comments: [{ comment: { type: 'RESERVATION', text: { value: `late, ${card}` } } }],
        },
      ],
    },
  },
  mews: {
    EnterpriseId: 'LIS',
    Customers: [
      {
        Id: 'm1',
        FirstName: firstName,
        LastName: lastName,
        Email: email,
        Phone: phone,
        BirthDate: '1980-02-29',
        NationalityCode: 'PT',
        UpdatedUtc: '2026-06-14T09:00:00Z',
        Passport: { Number: passport },
      },
    ],
    Reservations: [
      {
        Number: 'FM1',
        AccountId: 'm1',
        State: 'Confirmed',
        ScheduledStartUtc: '2026-06-20T14:00:00Z',
        ScheduledEndUtc: '2026-06-22T10:00:00Z',
        PersonCounts: [{ AgeCategoryId: 'a', Count: 2 }],
      },
    ],
    AgeCategories: [{ Id: 'a', Classification: 'Adult' }],
  },
  cloudbeds: {
    success: true,
    data: {
      propertyID: 'LIS',
      reservationID: 'FC1',
      status: 'confirmed',
      startDate: '2026-06-20',
      endDate: '2026-06-22',
      guestID: 'c1',
      guestName: `${firstName} ${lastName}`,
      guestEmail: email,
      total: 240.5,
      guestList: {
        c1: {
          guestID: 'c1',
          guestFirstName: firstName,
          guestLastName: lastName,
          guestEmail: email,
          guestPhone: phone,
          guestDocumentNumber: passport,
          isMainGuest: true,
        },
      },
      cardsOnFile: [{ cardNumber: card }],
    },
  },
  apaleo: {
    id: 'FA1-1',
    bookingId: 'FA1',
    status: 'Confirmed',
    property: { id: 'LIS', code: 'LIS', name: 'Lisbon' },
    arrival: '2026-06-20T15:00:00+01:00',
    departure: '2026-06-22T11:00:00+01:00',
    adults: 2,
    totalGrossAmount: { amount: 240.5, currency: 'EUR' },
    primaryGuest: { firstName, lastName, email, phone, identificationNumber: passport, birthDate: '1980-02-29' },
    guestComment: `late, ${card}`,
    modified: '2026-06-14T09:00:00Z',
  },
};

const XML = `<?xml version="1.0" encoding="UTF-8"?><OTA_HotelResNotifRQ><HotelReservations><HotelReservation ResStatus="Book" CreateDateTime="2026-06-14T09:00:00Z"><UniqueID Type="14" ID="FX1"/><RoomStays><RoomStay><RoomTypes><RoomType RoomTypeCode="KING"/></RoomTypes><GuestCounts><GuestCount AgeQualifyingCode="10" Count="2"/></GuestCounts><TimeSpan Start="2026-06-20" End="2026-06-22"/><Total AmountAfterTax="240.50" CurrencyCode="EUR"/><BasicPropertyInfo HotelCode="LIS"/></RoomStay></RoomStays><ResGuests><ResGuest><Profiles><ProfileInfo><Profile><Customer BirthDate="1980-02-29"><PersonName><GivenName>${firstName}</GivenName><Surname>${lastName}</Surname></PersonName><Telephone PhoneNumber="${phone}"/><Email>${email}</Email><Document DocID="${passport}"/></Customer></Profile></ProfileInfo></Profiles></ResGuest></ResGuests><ResGlobalInfo><Guarantee><GuaranteesAccepted><GuaranteeAccepted><PaymentCard CardNumber="${card}"/></GuaranteeAccepted></GuaranteesAccepted></Guarantee><Comments><Comment><Text>late, ${card}</Text></Comment></Comments></ResGlobalInfo></HotelReservation></HotelReservations></OTA_HotelResNotifRQ>`;

const nested = (levels: number): unknown => {
  let value: unknown = firstName;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { inner: value };
  return value;
};

/** Texts that stand where a name, a day, a number or a code should. */
const TEXTS = [
  '',
  ' ',
  '\0',
  '\u200b\u200b',
  '\u202e\u05d0\u05d1\u05d2 Quillfeather\u202c',
  '\u0645\u062d\u0645\u062f Quillfeather',
  '\ud800',
  'Q\u0337\u0300\u0301'.repeat(200),
  '\ufeff2026-06-20',
  '2026-02-31',
  '2026-13-01',
  '0001-01-01',
  '9999-12-31',
  '2026-06-19',
  '20/06/2026',
  '2026-06-20T25:61:00Z',
  '2026-06-20T10:00:00+99:00',
  '-5',
  '1e309',
  'NaN',
  '99999999999999999999999999',
  '0x10',
  'ZZZ',
  'eur',
  '\u20ac',
  "'; DROP TABLE stay; --",
  '{{trigger.properties.after.id}}',
  '__proto__',
  '\u0661\u0662\u0663',
  '\u65e0',
  'x'.repeat(3_000),
  `${lastName} ${card}`,
] as const;
const THINGS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  -0.0001,
  1e308,
  -1e21,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  {},
  [[]],
  [null],
  Array.from({ length: 500 }, () => ({})),
  nested(30),
  nested(200),
  { amount: { amount: {} } },
  { toString: 'x', constructor: null, length: -1 },
  JSON.parse('{"__proto__":{"status":"CONFIRMED"}}'),
];

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...THINGS) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

type Change = { at: number; kind: 'PUT' | 'DROP' | 'TWICE' | 'WRAP'; value: unknown };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('PUT', 'PUT', 'PUT', 'DROP', 'TWICE', 'WRAP'),
  value: hostile,
});

/** Every place in a message where something stands, outermost first. */
const placesIn = (value: unknown): { parent: Record<string, unknown>; key: string }[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => {
        const parent = value as Record<string, unknown>;
        return [{ parent, key }, ...placesIn(parent[key])];
      });

const changed = (message: unknown, changes: readonly Change[]): unknown => {
  const copy = structuredClone(message);
  for (const { at, kind, value } of changes) {
    const places = placesIn(copy);
    if (places.length === 0) break;
    const { parent, key } = places[at % places.length]!;
    const before = parent[key];
    if (kind === 'DROP') delete parent[key];
    else parent[key] = kind === 'PUT' ? value : kind === 'TWICE' ? [before, before] : { [key]: before };
  }
  return copy;
};

/** What may happen to a text on its way. */
const onTheWay = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string) => text) },
  { weight: 1, arbitrary: fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), fc.constantFrom('\0', '<', '&', '"', '\ufffd', '\u202e', '}'))
      .map(([at, letter]) => (text: string) => {
        const place = at % (text.length + 1);
        return `${text.slice(0, place)}${letter}${text.slice(place)}`;
      }),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => `\ufeff${text}`) },
  { weight: 1, arbitrary: fc.constant((text: string) => Buffer.from(text, 'utf16le').toString('utf8')) },
  { weight: 1, arbitrary: fc.constant((text: string) => Buffer.from(text, 'utf8').toString('latin1')) },
);

const BOMB = `<!DOCTYPE a [<!ENTITY l "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level} "${`&l${level === 0 ? '' : level - 1};`.repeat(10)}">`).join('')}]><a>&l8;</a>`;
/** What has broken readers of JSON and XML before. */
export const CORPUS: readonly { source: IntakeSource; body: string }[] = [
  ...[
    '',
    'null',
    '1e999',
    '"x"',
    '[]',
    '{}',
    '{"a":1,}',
    '{"guests":{"length":1e9}}',
    `${'['.repeat(100_000)}`,
    `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`,
    '{"source":"PROTEL","source":"OPERA","stays":[]}',
    '{"__proto__":{"guests":[1]}}',
  ].map((body) => ({ source: 'json' as const, body })),
  ...[
    '<',
    '<a',
    '<a></b>',
    '<a/><b/>',
    BOMB,
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "http://intake.test/">]><OTA_CancelRQ>&x;</OTA_CancelRQ>',
    `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`,
    `<OTA_CancelRQ>${'<UniqueID Type="14" ID="X"/>'.repeat(5_000)}</OTA_CancelRQ>`,
    '<OTA_CancelRQ><UniqueID Type="14" ID="&#0;&#xFFFF;&#x110000;"/></OTA_CancelRQ>',
    '<OTA_CancelRQ __proto__="x" constructor="y"><__proto__/></OTA_CancelRQ>',
    '<OTA_CancelRQ><![CDATA[ ]]]]><![CDATA[>]]></OTA_CancelRQ>',
    '<?xml version="1.0" encoding="UTF-16"?><OTA_CancelRQ/>',
    `<OTA_HotelResNotifRQ ${'a="1" '.repeat(5_000)}/>`,
  ].map((body) => ({ source: 'opentravel' as const, body })),
];

const ofJson = fc
  .record({
    source: fc.constantFrom(...(Object.keys(GOOD) as (keyof typeof GOOD)[])),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    way: onTheWay,
  })
  .map(({ source, changes, way }) => ({ source, body: way(JSON.stringify(changed(GOOD[source], changes))) }));

/** Values of XML: what stands in quotes, and between elements. */
const ofXml = fc
  .record({
    changes: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TEXTS)), { minLength: 1, maxLength: 4 }),
    way: onTheWay,
  })
  .map(({ changes, way }) => {
    let xml = XML;
    for (const [at, text] of changes) {
      const places = [...xml.matchAll(/"([^"]*)"|>([^<]+)</g)];
      const place = places[at % places.length]!;
      const value = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      const begin = place.index + 1;
      xml = `${xml.slice(0, begin)}${value}${xml.slice(begin + place[0].length - 2)}`;
    }
    return { source: 'opentravel' as const, body: way(xml) };
  });

/** Messages as no system should send them and every system does one day. */
export const hostileMessage: fc.Arbitrary<{ source: IntakeSource; body: string }> = fc.oneof(
  { weight: 5, arbitrary: ofJson },
  { weight: 1, arbitrary: ofXml },
  {
    weight: 1,
    arbitrary: fc.record({
      source: fc.constantFrom<IntakeSource>('json', 'opera', 'mews', 'opentravel'),
      body: fc.string({ unit: 'binary', maxLength: 200 }),
    }),
  },
);

/** What of {@link PERSON} stands in a text. */
export const leaksIn = (text: string): string[] =>
  Object.values(PERSON).filter((value) => text.toLowerCase().includes(value.toLowerCase()));
