import { isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { STAY_STATUSES, type StayStatus } from '../../plugin/domain/stays/status.ts';
import type { GuestPanelQuery } from '../../plugin/host/generated/documents.ts';

/** A stay as the panel lists it. Dates are calendar days; `amount` is ready to be read. */
export type StayLine = {
  id: string;
  name: string;
  status: StayStatus | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  nights: number | null;
  room: string;
  amount: string;
};

/** What the guest panel shows. `isNew` is a guest without any stay; `hidden` counts stays beyond those listed. */
export type GuestPanelView = {
  name: string;
  facts: string[];
  figures: { stays: number; nights: number; revenue: string; cancellations: number; noShows: number };
  inHouse: boolean;
  lastStay: StayLine | null;
  nextStay: StayLine | null;
  stays: StayLine[];
  hidden: number;
  isNew: boolean;
};

type StayNode = NonNullable<GuestPanelQuery['stays']>['edges'][number]['node'];
type Amount = StayNode['totalRevenue'];

const day = (value: string | null | undefined): CalendarDate | null =>
  typeof value === 'string' && isCalendarDate(value) ? value : null;

/** Whole units of the currency, as the reader's locale writes them; a dash while nothing is known. */
const inWords = (amount: Amount, locale: string): string => {
  const amountMicros = Number(amount?.amountMicros ?? Number.NaN);
  if (!amount?.currencyCode || Number.isNaN(amountMicros)) return '–';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currencyCode,
    maximumFractionDigits: 0,
  }).format(amountMicros / 1_000_000);
};

const statusOf = (value: string | null | undefined): StayStatus | null =>
  STAY_STATUSES.find((status) => status === value) ?? null;

const lineOf = (stay: StayNode, locale: string): StayLine => ({
  id: stay.id,
  name: stay.name ?? '',
  status: statusOf(stay.status),
  arrivalOn: day(stay.arrivalOn),
  departureOn: day(stay.departureOn),
  nights: stay.nights ?? null,
  room: [stay.property?.name, stay.roomType?.name, stay.roomNumber].filter(Boolean).join(' · '),
  amount: inWords(stay.totalRevenue, locale),
});

/** Day and month, as people at a desk read them, in the zone-less calendar: `10 Jan 2026`. */
export const dayInWords = (date: CalendarDate | null, locale: string): string =>
  date === null
    ? '–'
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      );

const languageInWords = (code: string | null | undefined, locale: string): string | null => {
  if (!code) return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    // What is not a language tag is shown as it was written.
    return code;
  }
};

/** Turns the panel's answer into what it shows; null when the person is gone or hidden from the reader. */
export const guestPanelView = (answer: GuestPanelQuery, locale: string): GuestPanelView | null => {
  const { people, stays } = answer;
  const person = people?.edges[0]?.node;
  if (!person) return null;
  const lines = (stays?.edges ?? []).map(({ node }) => lineOf(node, locale));
  const total = stays?.totalCount ?? lines.length;
  const named = (
    date: string | null | undefined,
    at: (line: StayLine) => CalendarDate | null,
    statuses: StayStatus[],
  ) =>
    day(date) === null
      ? null
      : (lines.find((line) => at(line) === date && line.status !== null && statuses.includes(line.status)) ?? null);
  return {
    name: [person.name?.firstName, person.name?.lastName].filter(Boolean).join(' '),
    facts: [person.guestNumber, person.guestNationality, languageInWords(person.guestLanguage, locale)].filter(
      (fact): fact is string => Boolean(fact),
    ),
    figures: {
      stays: person.guestStays ?? 0,
      nights: person.guestNights ?? 0,
      revenue: inWords(person.guestTotalRevenue, locale),
      cancellations: person.guestCancellations ?? 0,
      noShows: person.guestNoShows ?? 0,
    },
    inHouse: (person.guestInHouseStays ?? 0) > 0,
    lastStay: named(person.guestLastStayOn, (line) => line.departureOn, ['CHECKED_OUT']),
    nextStay: named(person.guestNextArrivalOn, (line) => line.arrivalOn, ['TENTATIVE', 'CONFIRMED']),
    stays: lines,
    hidden: Math.max(0, total - lines.length),
    isNew: total === 0,
  };
};
