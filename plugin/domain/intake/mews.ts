import type { StayStatus } from '../stays/status.ts';
import type { StayChannel } from '../imports/rows.ts';
import type { Adapter, IntakeGuest, IntakeStay, Properties } from './message.ts';
import { at, byWord, countAt, dayIn, listAt, localDay, textAt } from './reading.ts';

// Mews Connector API: reservations/getAll (2023-06-06), customers/getAll, and the lists that say what their ids mean. Names and
// states as in docs.mews.com/connector-api.

/** "Service order state". `Requested` is what Mews calls a waitlist. */
const STATUS: Readonly<Record<string, StayStatus>> = {
  inquired: 'INQUIRY',
  enquired: 'INQUIRY',
  optional: 'TENTATIVE',
  requested: 'WAITLISTED',
  confirmed: 'CONFIRMED',
  started: 'IN_HOUSE',
  processed: 'CHECKED_OUT',
  canceled: 'CANCELLED',
  cancelled: 'CANCELLED',
};

const CHANNEL: Readonly<Record<string, StayChannel>> = {
  distributor: 'DIRECT_WEB',
  bookingengine: 'DIRECT_WEB',
  navigator: 'DIRECT_WEB',
  channelmanager: 'OTA',
  inperson: 'WALK_IN',
  phone: 'PHONE',
  callcenter: 'PHONE',
  email: 'EMAIL',
  message: 'EMAIL',
  website: 'DIRECT_WEB',
  channel: 'OTA',
};

const customerOf = (customer: unknown, companies: Companies): IntakeGuest => {
  const company = companies(textAt(customer, 'CompanyId'));
  return {
    id: textAt(customer, 'Id'),
    changedAt: textAt(customer, 'UpdatedUtc'),
    version: undefined,
    firstName: textAt(customer, 'FirstName'),
    lastName: [textAt(customer, 'LastName'), textAt(customer, 'SecondLastName')].filter(Boolean).join(' ') || undefined,
    // A channel's relay address reaches nobody once the stay is over.
    email: at(customer, 'HasOtaEmail') === true ? undefined : textAt(customer, 'Email'),
    phone: textAt(customer, 'Phone'),
    birthday: localDay(textAt(customer, 'BirthDate')),
    nationality: textAt(customer, 'NationalityCode'),
    language: textAt(customer, 'PreferredLanguageCode') ?? textAt(customer, 'LanguageCode'),
    jobTitle: textAt(customer, 'Occupation'),
    companyNumber: company.number,
    companyName: company.name,
    other: customer as Record<string, unknown>,
  };
};

/** An account by its id, where the list of companies came along: an id alone is no name that anybody knows. */
type Companies = (id: string | undefined) => { number: string | undefined; name: string | undefined };

/** The first text of those that Mews keeps by language. */
const anyLanguage = (texts: unknown): string | undefined => {
  const [first] = typeof texts === 'object' && texts !== null ? Object.keys(texts) : [];
  return first === undefined ? undefined : textAt(texts, first);
};

const byId = (message: unknown, list: string): ((id: string | undefined) => unknown) => {
  const all = new Map(listAt(message, list).map((item) => [textAt(item, 'Id'), item]));
  return (id) => (id === undefined ? undefined : all.get(id));
};

const reservationOf = (
  message: unknown,
  properties: Properties,
  companies: Companies,
): ((reservation: unknown) => IntakeStay) => {
  const [categories, resources, rates, ages, segments] = [
    byId(message, 'ResourceCategories'),
    byId(message, 'Resources'),
    byId(message, 'Rates'),
    byId(message, 'AgeCategories'),
    byId(message, 'BusinessSegments'),
  ];
  return (reservation) => {
    const { code, timeZone, currencyCode } = properties(
      textAt(reservation, 'EnterpriseId') ?? textAt(message, 'EnterpriseId') ?? textAt(message, 'Enterprise', 'Id'),
    );
    const counts = listAt(reservation, 'PersonCounts');
    const people = (classification: string): number | undefined => {
      const of = counts.filter(
        (count) => textAt(ages(textAt(count, 'AgeCategoryId')), 'Classification') === classification,
      );
      return of.length === 0 ? undefined : of.reduce<number>((sum, count) => sum + (countAt(count, 'Count') ?? 0), 0);
    };
    const category = categories(
      textAt(reservation, 'RequestedResourceCategoryId') ?? textAt(reservation, 'RequestedCategoryId'),
    );
    const rate = rates(textAt(reservation, 'RateId'));
    const [company, agent] = [
      companies(textAt(reservation, 'PartnerCompanyId') ?? textAt(reservation, 'CompanyId')),
      companies(textAt(reservation, 'TravelAgencyId')),
    ];
    const state = byWord(STATUS, textAt(reservation, 'State'));
    return {
      confirmationNumber: textAt(reservation, 'Number'),
      // Each enterprise counts its reservations by itself.
      isNumberedByProperty: true,
      changedAt: textAt(reservation, 'UpdatedUtc'),
      version: undefined,
      status: state === 'CANCELLED' && textAt(reservation, 'CancellationReason') === 'NoShow' ? 'NO_SHOW' : state,
      propertyCode: code,
      propertyName: textAt(message, 'Enterprise', 'Name'),
      arrivalOn: dayIn(textAt(reservation, 'ScheduledStartUtc') ?? textAt(reservation, 'StartUtc'), timeZone),
      departureOn: dayIn(
        textAt(reservation, 'ActualEndUtc') ?? textAt(reservation, 'ScheduledEndUtc') ?? textAt(reservation, 'EndUtc'),
        timeZone,
      ),
      guestId:
        (textAt(reservation, 'AccountType') ?? 'Customer') === 'Customer'
          ? (textAt(reservation, 'AccountId') ?? textAt(reservation, 'CustomerId'))
          : undefined,
      roomTypeCode: anyLanguage(at(category, 'ShortNames')) ?? anyLanguage(at(category, 'Names')),
      bookedRoomTypeCode: undefined,
      roomNumber: textAt(
        resources(textAt(reservation, 'AssignedResourceId') ?? textAt(reservation, 'AssignedSpaceId')),
        'Name',
      ),
      ratePlanCode: textAt(rate, 'ShortName') ?? textAt(rate, 'Name'),
      companyNumber: company.number,
      companyName: company.name,
      travelAgentNumber: agent.number,
      travelAgentName: agent.name,
      adults: people('Adult') ?? countAt(reservation, 'AdultCount'),
      children: people('Child') ?? countAt(reservation, 'ChildCount'),
      infants: undefined,
      bookedAt: textAt(reservation, 'CreatedUtc'),
      checkedInAt: state === 'IN_HOUSE' || state === 'CHECKED_OUT' ? textAt(reservation, 'ActualStartUtc') : undefined,
      checkedOutAt: state === 'CHECKED_OUT' ? textAt(reservation, 'ActualEndUtc') : undefined,
      cancelledAt: state === 'CANCELLED' ? textAt(reservation, 'CancelledUtc') : undefined,
      cancelReason: state === 'CANCELLED' ? textAt(reservation, 'CancellationReason') : undefined,
      channel:
        byWord(CHANNEL, textAt(reservation, 'CommanderOrigin')) ?? byWord(CHANNEL, textAt(reservation, 'Origin')),
      marketSegment: textAt(segments(textAt(reservation, 'BusinessSegmentId')), 'Name'),
      paymentMethod: undefined,
      guarantee: undefined,
      currencyCode,
      rate: undefined,
      roomRevenue: undefined,
      foodRevenue: undefined,
      otherRevenue: undefined,
      specialRequests: undefined,
    };
  };
};

/**
 * What the API answers, one list or several of them in one message. Ids of rooms, rates and companies are left out where the
 * lists `ResourceCategories`, `Resources`, `Rates`, `Companies`, `AgeCategories` and `BusinessSegments` do not come along;
 * the property is the `EnterpriseId` beside them.
 */
export const mews: Adapter = (message, properties) => {
  const [customers, reservations] = [listAt(message, 'Customers'), listAt(message, 'Reservations')];
  if (customers.length === 0 && reservations.length === 0) return null;
  const company = byId(message, 'Companies');
  const companies: Companies = (id) => {
    const found = company(id);
    const name = textAt(found, 'Name');
    return { number: name === undefined ? undefined : id, name };
  };
  return {
    guests: customers.map((customer) => customerOf(customer, companies)),
    stays: reservations.map(reservationOf(message, properties, companies)),
    cancellations: [],
  };
};
