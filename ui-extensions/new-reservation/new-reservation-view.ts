import * as z from 'zod/mini';
import {
  addDays,
  calendarDate,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from '../../plugin/domain/calendar-dates.ts';
import type { Money } from '../../plugin/domain/money.ts';
import {
  count,
  day,
  money,
  namedPreference,
  number,
  personName,
  read,
  recordId,
  text,
} from '../../plugin/host/rows.ts';

const price = read(money, (value): Money => value ?? { amountMicros: 0 as Money['amountMicros'], currencyCode: '' });
const offer = z.object({
  ratePlanId: recordId,
  name: text,
  mealPlan: z.nullish(z.string()),
  cancellationRule: text,
  paymentRule: text,
  promotionText: text,
  total: price,
  perNight: price,
});

/** What the route answers. */
export const freeAnswer = z.object({
  properties: z.array(z.object({ id: recordId, name: text })),
  property: z.nullable(z.object({ id: recordId, name: text, currencyCode: text, guaranteeRequired: z.boolean() })),
  today: day,
  arrivalOn: day,
  nights: z.array(
    z.object({ on: z.string(), capacity: count, sold: count, free: z.number(), level: count, toSell: count }),
  ),
  types: z.array(
    z.object({
      id: recordId,
      name: text,
      maxOccupancy: number,
      isLargeEnough: z.boolean(),
      toSell: count,
      nights: z.array(z.object({ free: z.number(), toSell: count })),
      offers: z.array(offer),
    }),
  ),
  notSold: z.array(z.object({ ratePlanId: recordId, name: text, said: z.string() })),
  unread: z.array(z.string()),
  guest: z.nullable(
    z.object({
      id: recordId,
      name: personName,
      guestStays: count,
      guestLastStayOn: day,
      guestVipReason: text,
      guestDoNotRent: z.boolean(),
      guestOpenCases: count,
      tier: z.nullable(z.object({ name: text, colour: z.nullable(z.string()) })),
      preferences: z.array(z.extend(namedPreference, { strength: z.enum(['MUST', 'PREFERS']) })),
    }),
  ),
});
export type FreeAnswer = z.output<typeof freeAnswer>;

/** What the route of accounts answers. */
export const foundAccounts = z.object({
  accounts: z.array(
    z.object({
      id: recordId,
      name: text,
      isAgency: z.boolean(),
      isCorporate: z.boolean(),
      ratePlan: text,
    }),
  ),
});
export type AccountFound = z.output<typeof foundAccounts>['accounts'][number];

/** What is typed into the form; empty where nothing is. */
export type Wanted = {
  propertyId: string;
  arrivalOn: string;
  departureOn: string;
  adults: string;
  children: string;
};

const whole = (typed: string, otherwise: number): number =>
  /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : otherwise;

/** As many nights as the route looks at. */
const MOST_NIGHTS = 31;

/** Nights from one day to the other; null where a stay cannot be so. */
export const nightsOf = ({ arrivalOn, departureOn }: Pick<Wanted, 'arrivalOn' | 'departureOn'>): number | null => {
  if (!isCalendarDate(arrivalOn) || !isCalendarDate(departureOn)) return null;
  const nights = daysBetween(arrivalOn, departureOn);
  return nights >= 1 && nights <= MOST_NIGHTS ? nights : null;
};

/** The day of departure that goes with another day of arrival: as many nights as before, one at least. */
export const departureFor = (arrivalOn: string, before: Pick<Wanted, 'arrivalOn' | 'departureOn'>): string =>
  isCalendarDate(arrivalOn) ? addDays(arrivalOn, nightsOf(before) ?? 1) : before.departureOn;

/** What to ask the route for; null while the days make no stay. The page opens on tonight. */
export const askFor = (wanted: Wanted, guestId: string | null, accountId: string | null): object | null => {
  const isOpening = wanted.arrivalOn === '' && wanted.departureOn === '';
  const nights = isOpening ? 1 : nightsOf(wanted);
  return nights === null
    ? null
    : {
        ...(wanted.propertyId === '' ? {} : { propertyId: wanted.propertyId }),
        ...(isOpening ? {} : { arrivalOn: wanted.arrivalOn }),
        nights,
        adults: whole(wanted.adults, 1),
        children: whole(wanted.children, 0),
        ...(guestId === null ? {} : { guestId }),
        ...(accountId === null ? {} : { accountId }),
      };
};

type OfferAnswer = z.output<typeof offer>;

/** A room type at a rate plan, as it can be chosen. */
export type OfferRow = OfferAnswer & {
  id: string;
  typeId: string;
  type: string;
  toSell: number;
  /** Whether it is sold above what is free. */
  isOverbooked: boolean;
};

/** A night of the house: sold beyond its rooms, which the level allows, or beyond the level too. */
export type HouseNightRow = Omit<FreeAnswer['nights'][number], 'on'> & {
  id: string;
  on: CalendarDate;
  state: 'OPEN' | 'OVERSOLD' | 'ABOVE_LEVEL';
};

/** The nights of a house, each with whether it is sold beyond its rooms. */
export const houseNights = ({ nights }: Pick<FreeAnswer, 'nights'>): HouseNightRow[] =>
  nights.map((night) => ({
    ...night,
    id: night.on,
    on: calendarDate(night.on),
    state: night.sold > night.level ? 'ABOVE_LEVEL' : night.sold > night.capacity ? 'OVERSOLD' : 'OPEN',
  }));

/** What can be chosen: room types that are large enough and can be sold, each with its plans, the cheapest first. */
export const offerRows = ({ types }: FreeAnswer): OfferRow[] =>
  types
    .filter(({ isLargeEnough, toSell }) => isLargeEnough && toSell > 0)
    .flatMap(({ id, name, toSell, nights, offers }) =>
      offers.map((one) => ({
        ...one,
        id: `${id}:${one.ratePlanId}`,
        typeId: id,
        type: name,
        toSell,
        isOverbooked: nights.some(({ free }) => free <= 0),
      })),
    );

/** Why room types cannot be chosen: for these days, and for so many. */
export const leftOut = ({ types }: FreeAnswer): { soldOut: string[]; tooSmall: string[] } => ({
  soldOut: types.filter(({ toSell }) => toSell === 0).map(({ name }) => name),
  tooSmall: types.filter(({ toSell, isLargeEnough }) => toSell > 0 && !isLargeEnough).map(({ name }) => name),
});

/** Somebody who is no guest yet, as he is typed. */
export type NewGuestTyped = { firstName: string; lastName: string; phone: string; email: string };

/** What tells best whether somebody is a guest already: the phone, the e-mail, then the name. */
export const likenessOf = ({ firstName, lastName, phone, email }: NewGuestTyped): string => {
  if (phone.replaceAll(/\D/gu, '').length >= 6) return phone;
  return email.includes('@') ? email : `${lastName} ${firstName}`.trim();
};

/** A name typed into the search, as a new guest's: what is a phone or an e-mail is put there. */
export const asNewGuest = (typed: string): NewGuestTyped => {
  const said = typed.trim();
  const nobody = { firstName: '', lastName: '', phone: '', email: '' };
  if (said.includes('@')) return { ...nobody, email: said };
  if (/^[+\d()\s./-]+$/u.test(said)) return { ...nobody, phone: said };
  if (/^\p{Script=Han}+$/u.test(said)) return { ...nobody, lastName: said.slice(0, 1), firstName: said.slice(1) };
  const [first = '', ...rest] = said.split(/[\s,]+/u);
  if (said.includes(',')) return { ...nobody, lastName: first, firstName: rest.join(' ') };
  return rest.length === 0 ? { ...nobody, lastName: first } : { ...nobody, firstName: first, lastName: rest.join(' ') };
};

/** How a booking came. */
export const CHANNELS_TAKEN = [
  'PHONE',
  'EMAIL',
  'WALK_IN',
  'DIRECT_WEB',
  'CORPORATE',
  'TRAVEL_AGENT',
  'PARTNER',
] as const;
export type ChannelTaken = (typeof CHANNELS_TAKEN)[number];

/** How a booking for an account comes, unless somebody says otherwise. */
export const channelFor = (account: AccountFound | null): ChannelTaken =>
  account?.isAgency ? 'TRAVEL_AGENT' : account?.isCorporate ? 'CORPORATE' : 'PHONE';

/** The days that a hold lasts where nobody says otherwise: three from today on, and not beyond the day before arrival. */
export const holdFor = (today: CalendarDate, arrivalOn: CalendarDate): CalendarDate => {
  const usual = addDays(today, 3);
  const latest = addDays(arrivalOn, -1);
  return usual <= latest ? usual : latest < today ? today : latest;
};

/** The body of the inquiry. */
export const inquiryBody = (
  requestId: string,
  free: FreeAnswer,
  wanted: Wanted,
  row: OfferRow,
  who: { guestId: string } | { newGuest: NewGuestTyped },
  given: {
    heldUntil: string | null;
    channel: ChannelTaken;
    specialRequests: string;
    account: AccountFound | null;
  },
): object => {
  const arrivalOn = free.arrivalOn!;
  const nights = free.nights.length;
  return {
    requestId,
    hold: given.heldUntil !== null,
    ...(given.heldUntil === null || !isCalendarDate(given.heldUntil)
      ? {}
      : { heldUntil: calendarDate(given.heldUntil) }),
    propertyId: free.property!.id,
    arrivalOn,
    departureOn: addDays(arrivalOn, nights),
    ...who,
    roomTypeId: row.typeId,
    ratePlanId: row.ratePlanId,
    rate: row.perNight,
    adults: whole(wanted.adults, 1),
    children: whole(wanted.children, 0),
    channel: given.channel,
    ...(given.account === null
      ? {}
      : given.account.isAgency
        ? { travelAgentId: given.account.id }
        : { companyId: given.account.id }),
    ...(given.specialRequests.trim() === '' ? {} : { specialRequests: given.specialRequests.trim() }),
  };
};
