import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { micros, type Money } from '../domain/money.ts';
import { QUOTE_STATUSES, type QuoteLine, type QuoteStatus, type TaxRules } from '../domain/sales/quotes/quote.ts';
import type { PersonName } from '../domain/stays/name.ts';
import type { Host } from './client.ts';
import {
  ChangeQuotesDocument,
  QuotesGivenDocument,
  QuoteIdsDocument,
  QuoteSubjectDocument,
  SaveQuoteLinesDocument,
  SaveQuotesDocument,
  type QuoteCreateInput,
  type QuoteFilterInput,
  type QuoteUpdateInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  flag,
  idsOf,
  instant,
  money,
  NO_RECORD,
  moneyInput,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  text,
  texts,
} from './rows.ts';

const property = read(
  z.object({
    id: recordId,
    name: text,
    language: text,
    timeZone: text,
    currencyCode: text,
    roomCount: number,
    seasonPrices: texts,
    roomTaxPercent: number,
    otherTaxPercent: number,
    pricesIncludeTax: z.nullish(z.boolean()),
    cityTax: money,
    email: z.nullish(z.object({ primaryEmail: text })),
    phone: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
  }),
  ({ roomTaxPercent, otherTaxPercent, pricesIncludeTax, cityTax, email, phone, ...rest }) => ({
    ...rest,
    email: email?.primaryEmail ?? '',
    phone: [phone?.primaryPhoneCallingCode ?? '', phone?.primaryPhoneNumber ?? ''].filter(Boolean).join(' '),
    tax: {
      roomPercent: roomTaxPercent,
      otherPercent: otherTaxPercent,
      isIncluded: pricesIncludeTax ?? true,
      cityTax,
    } satisfies TaxRules,
  }),
);
/** A property as a quote is given for it. */
export type QuotingProperty = z.output<typeof property>;

const group = z.object({
  id: recordId,
  name: text,
  companyId: recordIdOrNull,
  groupPropertyId: recordIdOrNull,
  groupArrivalOn: day,
  groupDepartureOn: day,
  groupRooms: number,
});
const guest = z.object({ id: recordId, companyId: recordIdOrNull, guestLanguage: text, name: personName });

/** For whom a quote is: a group or a guest. */
export type QuotedFor = { groupId: string } | { guestId: string };

/** Whom a quote is for, and the properties that it can be of. One request. */
export const quoteSubject = async (
  host: Host,
  whom: QuotedFor,
): Promise<{
  group: z.output<typeof group> | null;
  guest: { id: string; companyId: string | null; guestLanguage: string; name: PersonName } | null;
  properties: QuotingProperty[];
}> => {
  const answer = await requestIncluded(host, QuoteSubjectDocument, {
    groupId: 'groupId' in whom ? whom.groupId : NO_RECORD,
    guestId: 'guestId' in whom ? whom.guestId : NO_RECORD,
    hasGroup: 'groupId' in whom,
    hasGuest: 'guestId' in whom,
  });
  return {
    group: records(group).parse(answer.opportunities)[0] ?? null,
    guest: records(guest).parse(answer.people)[0] ?? null,
    properties: records(property).parse(answer.hotelProperties),
  };
};

/** A quote as it is stored. */
export type QuoteNow = {
  id: string;
  name: string;
  number: string;
  version: number;
  status: QuoteStatus;
  givenOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  persons: number | null;
  taxIncluded: boolean;
  answeredAt: string | null;
  answeredBy: string;
  answerNote: string;
  /** Since when what was accepted is being made; null where it is made, or nothing is to be. */
  makingSince: string | null;
  groupId: string | null;
  guestId: string | null;
  companyId: string | null;
  propertyId: string | null;
  stayId: string | null;
  rooms: Money | null;
  other: Money | null;
  tax: Money | null;
  cityTax: Money | null;
  total: Money | null;
};

const quote = read(
  z.object({
    id: recordId,
    name: text,
    number: text,
    version: count,
    status: z.nullable(z.enum(QUOTE_STATUSES)),
    givenOn: day,
    validUntil: day,
    arrivalOn: day,
    departureOn: day,
    persons: number,
    taxIncluded: flag,
    answeredAt: instant,
    answeredBy: text,
    answerNote: text,
    makingSince: instant,
    opportunityId: recordIdOrNull,
    personId: recordIdOrNull,
    companyId: recordIdOrNull,
    propertyId: recordIdOrNull,
    stayId: recordIdOrNull,
    roomTotal: money,
    otherTotal: money,
    taxTotal: money,
    cityTaxTotal: money,
    total: money,
  }),
  ({ status, opportunityId, personId, roomTotal, otherTotal, taxTotal, cityTaxTotal, ...rest }): QuoteNow => ({
    ...rest,
    status: status ?? 'DRAFT',
    groupId: opportunityId,
    guestId: personId,
    rooms: roomTotal,
    other: otherTotal,
    tax: taxTotal,
    cityTax: cityTaxTotal,
  }),
);

const line = read(
  z.object({
    id: recordId,
    name: text,
    quoteId: recordIdOrNull,
    place: count,
    kind: z.nullable(z.enum(['ROOM', 'OTHER'])),
    roomTypeId: recordIdOrNull,
    ratePlanId: recordIdOrNull,
    fromOn: day,
    toOn: day,
    quantity: count,
    nights: count,
    price: money,
  }),
  ({ name, kind, fromOn, toOn, price, ...rest }): QuoteLine & { id: string; quoteId: string | null } => ({
    id: rest.id,
    quoteId: rest.quoteId,
    roomTypeId: rest.roomTypeId,
    ratePlanId: rest.ratePlanId,
    quantity: rest.quantity,
    nights: rest.nights,
    kind: kind ?? 'ROOM',
    description: name,
    from: fromOn,
    to: toOn,
    price: price ?? { amountMicros: micros(0), currencyCode: '' },
  }),
);

/** A quote with its lines in their order. */
export type QuoteWithLines = QuoteNow & { lines: QuoteLine[] };

/** Quotes with their lines, the latest first, at most 60, as far as whoever asks may see them. One request. */
const quotesBy = async (host: Host, quotes: QuoteFilterInput, ids?: readonly string[]): Promise<QuoteWithLines[]> => {
  const answer = await host.request(QuotesGivenDocument, {
    quotes,
    lines: ids === undefined ? { id: { eq: NO_RECORD } } : { quoteId: { in: [...ids] } },
  });
  const lines = Map.groupBy(records(line).parse(answer.quoteLines), ({ quoteId }) => quoteId);
  return records(quote)
    .parse(answer.quotes)
    .map((each) => ({
      ...each,
      lines: (lines.get(each.id) ?? []).map(({ id: _id, quoteId: _quoteId, ...rest }) => rest),
    }));
};

/** A quote with its lines; null where it is gone or hidden. One request. */
export const quoteById = async (host: Host, id: string): Promise<QuoteWithLines | null> =>
  (await quotesBy(host, { id: { eq: id } }, [id]))[0] ?? null;

/** Every price given to a group, a guest, or the company behind them, the latest first, without lines. One request. */
export const quotesGiven = async (
  host: Host,
  { groupId, guestId, companyId }: { groupId: string | null; guestId: string | null; companyId: string | null },
): Promise<QuoteNow[]> => {
  const of: QuoteFilterInput[] = [
    ...(groupId === null ? [] : [{ opportunityId: { eq: groupId } }]),
    ...(guestId === null ? [] : [{ personId: { eq: guestId } }]),
    ...(companyId === null ? [] : [{ companyId: { eq: companyId } }]),
  ];
  return quotesBy(host, { or: of });
};

/** The versions of a number, without lines. One request. */
export const versionsOf = (host: Host, numbered: string): Promise<QuoteNow[]> =>
  quotesBy(host, { number: { eq: numbered } });

/** A quote as it is made. */
export type QuoteToSave = Omit<
  QuoteNow,
  'answeredAt' | 'answeredBy' | 'answerNote' | 'makingSince' | 'stayId' | 'givenOn'
> & {
  lines: readonly (QuoteLine & { id: string; total: Money })[];
};

/** Makes a quote with its lines, as whoever asks; made again it is the same quote. Two requests: the lines refer to it. */
export const saveQuote = async (host: Host, made: QuoteToSave): Promise<void> => {
  const data: QuoteCreateInput = {
    id: made.id,
    name: made.name,
    key: `${made.number}:${made.version}`,
    number: made.number,
    version: made.version,
    status: made.status,
    validUntil: made.validUntil,
    arrivalOn: made.arrivalOn,
    departureOn: made.departureOn,
    persons: made.persons,
    taxIncluded: made.taxIncluded,
    opportunityId: made.groupId,
    personId: made.guestId,
    companyId: made.companyId,
    propertyId: made.propertyId,
    roomTotal: moneyInput(made.rooms),
    otherTotal: moneyInput(made.other),
    taxTotal: moneyInput(made.tax),
    cityTaxTotal: moneyInput(made.cityTax),
    total: moneyInput(made.total),
  };
  await host.request(SaveQuotesDocument, { quotes: [data] });
  if (made.lines.length === 0) return;
  await host.request(SaveQuoteLinesDocument, {
    lines: made.lines.map((each, place) => ({
      id: each.id,
      key: `${made.id}:${place}`,
      name: each.description,
      quoteId: made.id,
      place,
      kind: each.kind,
      roomTypeId: each.roomTypeId,
      ratePlanId: each.ratePlanId,
      fromOn: each.from,
      toOn: each.to,
      quantity: each.quantity,
      nights: each.nights,
      price: moneyInput(each.price),
      lineTotal: moneyInput(each.total),
    })),
  });
};

/** Changes quotes that match. @returns the ids of those that did */
export const changeQuotes = async (host: Host, filter: QuoteFilterInput, data: QuoteUpdateInput): Promise<string[]> =>
  idsOf.parse((await host.request(ChangeQuotesDocument, { filter, data })).updateQuotes);

const idOf = read(z.object({ id: recordId }), ({ id }) => id);

/** The ids of quotes that were accepted and are being made since then or longer, at most 200. One request. */
export const quotesLeft = async (host: Host, since: string): Promise<string[]> => {
  const { quotes } = await host.request(QuoteIdsDocument, {
    quotes: { and: [{ status: { eq: 'ACCEPTED' } }, { makingSince: { lte: since } }] },
  });
  return records(idOf).parse(quotes);
};

/** Lets quotes expire that were sent and not answered, 200 at a time. @returns how many did */
export const expireQuotes = async (host: Host, today: CalendarDate): Promise<number> => {
  const { quotes } = await host.request(QuoteIdsDocument, {
    quotes: { and: [{ status: { eq: 'SENT' } }, { validUntil: { lt: today } }] },
  });
  const ids = records(idOf).parse(quotes);
  if (ids.length === 0) return 0;
  return (await changeQuotes(host, { and: [{ id: { in: ids } }, { status: { eq: 'SENT' } }] }, { status: 'EXPIRED' }))
    .length;
};
