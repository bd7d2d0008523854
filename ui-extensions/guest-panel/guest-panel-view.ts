import { isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../plugin/domain/money.ts';
import { STAY_STATUSES, type StayStatus } from '../../plugin/domain/stays/status.ts';
import type { GuestPanelQuery } from '../../plugin/host/generated/documents.ts';

/** A stay as the panel lists it. Dates are calendar days. */
export type StayLine = {
  id: string;
  name: string;
  status: StayStatus | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  nights: number | null;
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

type StayNode = NonNullable<GuestPanelQuery['stays']>['edges'][number]['node'];
type Amount = StayNode['totalRevenue'];

const day = (value: string | null | undefined): CalendarDate | null =>
  typeof value === 'string' && isCalendarDate(value) ? value : null;

const money = (amount: Amount): Money | null => {
  const amountMicros = Number(amount?.amountMicros ?? Number.NaN);
  return !amount?.currencyCode || Number.isNaN(amountMicros)
    ? null
    : { amountMicros: roundToMicros(amountMicros), currencyCode: amount.currencyCode };
};

const statusOf = (value: string | null | undefined): StayStatus | null =>
  STAY_STATUSES.find((status) => status === value) ?? null;

const lineOf = (stay: StayNode): StayLine => ({
  id: stay.id,
  name: stay.name ?? '',
  status: statusOf(stay.status),
  arrivalOn: day(stay.arrivalOn),
  departureOn: day(stay.departureOn),
  nights: stay.nights ?? null,
  room: [stay.property?.name, stay.roomType?.name, stay.roomNumber].filter(Boolean).join(' · '),
  revenue: money(stay.totalRevenue),
});

/** Turns the panel's answer into what it shows; null when the person is gone or hidden from the reader. */
export const guestPanelView = (answer: GuestPanelQuery): GuestPanelView | null => {
  const { people, stays } = answer;
  const person = people?.edges[0]?.node;
  if (!person) return null;
  const lines = (stays?.edges ?? []).map(({ node }) => lineOf(node));
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
    facts: {
      number: person.guestNumber || null,
      nationality: person.guestNationality || null,
      language: person.guestLanguage || null,
    },
    figures: {
      stays: person.guestStays ?? 0,
      nights: person.guestNights ?? 0,
      revenue: money(person.guestTotalRevenue),
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
