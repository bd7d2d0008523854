import { addDays, daysBetween, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { writtenName } from '../../../domain/guests/name.ts';
import type { Money } from '../../../domain/money.ts';
import { availability, leastToSell } from '../../../domain/reservations/availability.ts';
import { offerOf } from '../../../domain/reservations/rates.ts';
import { readSeason } from '../../../domain/reservations/seasons.ts';
import {
  quoteStatusOn,
  usualValidity,
  type QuoteLine,
  type QuoteStatus,
  type TaxRules,
} from '../../../domain/sales/quotes/quote.ts';
import { earliestDeskDay } from '../../../domain/stays/at-desk.ts';
import { onTheBooks, whoBooks } from '../../../host/availability.ts';
import type { Host } from '../../../host/client.ts';
import { groupsById } from '../../../host/groups.ts';
import { quotesGiven, quoteSubject, type QuotedFor } from '../../../host/quotes.ts';

/** A price that was given before, or is about to be. */
export type PriceGiven = {
  id: string;
  name: string;
  number: string;
  version: number;
  status: QuoteStatus;
  givenOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  total: Money | null;
  answeredBy: string;
  answerNote: string;
  /** Of this group or guest; otherwise of the company behind it. */
  isOwn: boolean;
};

/** A room type with what its nights cost by each rate plan that is sold to whom the quote is for, the cheapest first. */
export type TypeToQuote = {
  id: string;
  name: string;
  toSell: number;
  offers: { ratePlanId: string; name: string; nights: Money[]; total: Money }[];
};

/** All that a new quote starts from. */
export type QuotesPage = {
  name: string;
  today: CalendarDate | null;
  properties: { id: string; name: string }[];
  property: { id: string; name: string; currencyCode: string; tax: TaxRules } | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  persons: number;
  types: TypeToQuote[];
  /** The block of a group as lines. */
  block: QuoteLine[];
  history: PriceGiven[];
};

const MOST_NIGHTS = 31;

/** What of a group's block is one line: the same type at the same rate with as many rooms, night after night. */
const blockLines = (
  nights: readonly { on: CalendarDate; roomTypeId: string | null; rooms: number; rate: Money | null }[],
  names: ReadonlyMap<string, string>,
): QuoteLine[] => {
  const lines: QuoteLine[] = [];
  const sorted = nights
    .filter(({ rooms }) => rooms > 0)
    .toSorted(
      (one, other) => (one.roomTypeId ?? '').localeCompare(other.roomTypeId ?? '') || one.on.localeCompare(other.on),
    );
  for (const { on, roomTypeId, rooms, rate } of sorted) {
    if (rate === null || roomTypeId === null) continue;
    const last = lines.at(-1);
    if (
      last !== undefined &&
      last.roomTypeId === roomTypeId &&
      last.to === on &&
      last.quantity === rooms &&
      last.price.amountMicros === rate.amountMicros
    )
      lines[lines.length - 1] = { ...last, to: addDays(on, 1), nights: last.nights + 1 };
    else
      lines.push({
        kind: 'ROOM',
        description: names.get(roomTypeId) ?? '',
        roomTypeId,
        ratePlanId: null,
        from: on,
        to: addDays(on, 1),
        quantity: rooms,
        nights: 1,
        price: rate,
      });
  }
  return lines;
};

/**
 * What a new quote starts from, as far as whoever asks may see it: the prices of its nights by rate plan, season and agreement,
 * the block of a group, and every price that was given to the group or guest, or to the company behind it. Five requests at most.
 */
export const loadQuotes = async (
  host: Host,
  asked: {
    whom: QuotedFor;
    propertyId?: string | undefined;
    arrivalOn?: CalendarDate | undefined;
    departureOn?: CalendarDate | undefined;
    persons?: number | undefined;
  },
  now: Date,
): Promise<QuotesPage | null> => {
  const { group, guest, properties } = await quoteSubject(host, asked.whom);
  if (group === null && guest === null) return null;
  const companyId = group?.companyId ?? guest?.companyId ?? null;
  const property =
    properties.find(({ id }) => id === (asked.propertyId ?? group?.groupPropertyId)) ?? properties[0] ?? null;
  const today = earliestDeskDay(property?.timeZone ?? '', now);
  const arrivalOn = asked.arrivalOn ?? group?.groupArrivalOn ?? null;
  const departureOn = asked.departureOn ?? group?.groupDepartureOn ?? null;
  const persons = asked.persons ?? group?.groupRooms ?? 1;
  const nights = arrivalOn === null || departureOn === null ? 0 : daysBetween(arrivalOn, departureOn);
  const canPrice = property !== null && nights > 0 && nights <= MOST_NIGHTS;
  const [given, groups, books, who] = await Promise.all([
    quotesGiven(host, { groupId: group?.id ?? null, guestId: guest?.id ?? null, companyId }),
    group === null ? [] : groupsById(host, [group.id]),
    canPrice ? onTheBooks(host, property.id, { from: arrivalOn!, to: departureOn!, today }) : null,
    whoBooks(host, {
      ...(guest === null ? {} : { guestId: guest.id }),
      ...(companyId === null ? {} : { accountId: companyId }),
    }),
  ]);
  const seasons = (property?.seasonPrices ?? []).flatMap((line) => readSeason(line) ?? []);
  const house =
    books === null
      ? null
      : availability(
          books.types,
          books.onTheBooks,
          { from: arrivalOn!, nights, today, houseRooms: property?.roomCount ?? null },
          () => null,
        );
  const types = (books?.types ?? []).map((type): TypeToQuote => ({
    id: type.id,
    name: type.name,
    toSell: leastToSell(house?.types.get(type.id) ?? []),
    offers: (books?.plans ?? [])
      .flatMap((plan) => {
        const offer = offerOf(plan, type, seasons, {
          arrivalOn: arrivalOn!,
          departureOn: departureOn!,
          adults: persons,
          children: 0,
          today,
          tiers: who.tiers,
          account: who.account,
        });
        return 'code' in offer
          ? []
          : [{ ratePlanId: plan.id, name: plan.name, nights: offer.nights, total: offer.total }];
      })
      .toSorted((one, other) => one.total.amountMicros - other.total.amountMicros),
  }));
  return {
    name: group?.name ?? writtenName(guest!.name),
    today,
    properties: properties.map(({ id, name }) => ({ id, name })),
    property:
      property === null
        ? null
        : { id: property.id, name: property.name, currencyCode: property.currencyCode, tax: property.tax },
    arrivalOn,
    departureOn,
    validUntil: usualValidity(today, arrivalOn),
    persons,
    types,
    block: blockLines(groups[0]?.nights ?? [], new Map(types.map(({ id, name }) => [id, name]))),
    history: given.map(
      ({ id, name, number, version, status, givenOn, validUntil, total, answeredBy, answerNote, ...rest }) => ({
        id,
        name,
        number,
        version,
        status: quoteStatusOn(status, validUntil, today),
        givenOn,
        validUntil,
        arrivalOn: rest.arrivalOn,
        departureOn: rest.departureOn,
        total,
        answeredBy,
        answerNote,
        isOwn: group === null ? rest.guestId === guest!.id : rest.groupId === group.id,
      }),
    ),
  };
};
