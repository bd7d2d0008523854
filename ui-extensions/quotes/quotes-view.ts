import { calendarDate, daysBetween, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros, roundToMicros, type Money } from '../../plugin/domain/money.ts';
import { quoteTotals, roomLines, type QuoteLine, type QuoteTotals } from '../../plugin/domain/sales/quotes/quote.ts';
import type { PriceGiven, QuotesPage, TypeToQuote } from '../../plugin/flows/sales/quotes/page.ts';

/** A line that is being written, with an id of its own. */
export type LineInHand = QuoteLine & { id: string };

const wholeNumber = (typed: string): number | null => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);
const amount = (typed: string): number | null => {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
};

/** What is typed to offer rooms: a price per night where it is another than the plan's. */
export type TypedRooms = { roomTypeId: string; ratePlanId: string; quantity: string; price: string };

/** The lines of rooms that were typed, at the prices of the rate plan or at another; null where something cannot be read. */
export const roomsTyped = (
  { types, arrivalOn, departureOn, property }: Pick<QuotesPage, 'types' | 'arrivalOn' | 'departureOn' | 'property'>,
  { roomTypeId, ratePlanId, quantity, price }: TypedRooms,
): QuoteLine[] | null => {
  const type = types.find(({ id }) => id === roomTypeId);
  const rooms = wholeNumber(quantity);
  if (type === undefined || arrivalOn === null || departureOn === null || rooms === null || rooms === 0) return null;
  const offer = type.offers.find((each) => each.ratePlanId === ratePlanId);
  const typed = price.trim() === '' ? null : amount(price);
  if (price.trim() !== '' && typed === null) return null;
  const currencyCode = offer?.total.currencyCode ?? property?.currencyCode ?? '';
  if (typed !== null && currencyCode === '') return null;
  const nights =
    typed === null
      ? offer?.nights
      : Array.from({ length: daysBetween(arrivalOn, departureOn) }, (): Money => ({
          amountMicros: micros(typed),
          currencyCode,
        }));
  if (nights === undefined) return null;
  return roomLines(nights, {
    arrivalOn,
    description: [type.name, offer?.name ?? ''].filter(Boolean).join(', '),
    roomTypeId,
    ratePlanId: offer?.ratePlanId ?? null,
    quantity: rooms,
  });
};

/** What is typed to offer anything else. */
export type TypedOther = { description: string; quantity: string; price: string };

/** The line of it; null where something cannot be read. */
export const otherTyped = ({ description, quantity, price }: TypedOther, currencyCode: string): QuoteLine | null => {
  const [pieces, each] = [wholeNumber(quantity), amount(price)];
  if (description.trim() === '' || pieces === null || pieces === 0 || each === null || currencyCode === '') return null;
  return {
    kind: 'OTHER',
    description: description.trim(),
    roomTypeId: null,
    ratePlanId: null,
    from: null,
    to: null,
    quantity: pieces,
    nights: 1,
    price: { amountMicros: micros(each), currencyCode },
  };
};

/** What the lines come to by the rules of the property; null without lines. */
export const totalsOf = (
  lines: readonly QuoteLine[],
  { property, persons }: Pick<QuotesPage, 'property' | 'persons'>,
): QuoteTotals | null => {
  const [first] = lines;
  return first === undefined || property === null
    ? null
    : quoteTotals(lines, { tax: property.tax, persons, currencyCode: first.price.currencyCode });
};

/** What a room costs a night on average; null without rooms. */
export const perRoomNight = ({ rooms, roomNights }: QuoteTotals): Money | null =>
  roomNights === 0
    ? null
    : { amountMicros: roundToMicros(rooms.amountMicros / roomNights), currencyCode: rooms.currencyCode };

/** A line as the route takes it. */
export const lineToSend = ({ id: _id, nights: _nights, ...line }: LineInHand): Omit<QuoteLine, 'nights'> => line;

/** The offers of a type as choices: the cheapest first. */
export const offersOf = (types: readonly TypeToQuote[], roomTypeId: string): TypeToQuote['offers'] =>
  types.find(({ id }) => id === roomTypeId)?.offers ?? [];

/** The number that a new version is of: the latest that was given to this group or guest for the same days. */
export const numberToContinue = (
  history: readonly PriceGiven[],
  arrivalOn: CalendarDate | null,
  departureOn: CalendarDate | null,
): string | null =>
  history.find((given) => given.isOwn && given.arrivalOn === arrivalOn && given.departureOn === departureOn)?.number ??
  null;

/** A day that was typed; null for anything else. */
export const dayTyped = (typed: string): CalendarDate | null => (isCalendarDate(typed) ? calendarDate(typed) : null);
