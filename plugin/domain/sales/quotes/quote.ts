import { addDays, daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import { roundToMicros, sumMicros, type Micros, type Money } from '../../money.ts';

/** Where a quote stands. */
export const QUOTE_STATUSES = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SUPERSEDED'] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/**
 * A line of a quote. Rooms are so many a night from a day to the day of departure at a price per room and night; anything else
 * is so many pieces at a price each, with `nights` 1.
 */
export type QuoteLine = {
  kind: 'ROOM' | 'OTHER';
  description: string;
  roomTypeId: string | null;
  ratePlanId: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  quantity: number;
  nights: number;
  price: Money;
};

/** How a property taxes: percent of rooms and of the rest, null where nobody has said, and a city tax per person and night. */
export type TaxRules = {
  roomPercent: number | null;
  otherPercent: number | null;
  /** Prices are with tax; otherwise it comes on top. */
  isIncluded: boolean;
  cityTax: Money | null;
};

/** What a quote comes to. `tax` is null where the property has said no percentage: it is then included or comes on top unnamed. */
export type QuoteTotals = {
  rooms: Money;
  other: Money;
  tax: Money | null;
  cityTax: Money | null;
  /** All that is to be paid, as far as it is known. */
  total: Money;
  roomNights: number;
};

const lineMicros = ({ price, quantity, nights }: QuoteLine): Micros =>
  roundToMicros(price.amountMicros * quantity * nights);

/** What a line comes to. */
export const lineTotal = (line: QuoteLine): Money => ({
  amountMicros: lineMicros(line),
  currencyCode: line.price.currencyCode,
});

/** A stay that a guest has by a quote: `rooms` of one type from a day to the day of departure, at what its lines come to. */
export type QuotedStay = {
  roomTypeId: string | null;
  ratePlanId: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  rooms: number;
  /** Of one room. */
  nights: number;
  total: Money;
};

/**
 * The stays that a guest has by a quote's lines. Lines of as many rooms of one type whose nights follow one another, such as
 * those of a weekend at another price, are one stay; lines for the same nights are rooms beside each other.
 */
export const quotedStays = (lines: readonly QuoteLine[]): QuotedStay[] => {
  const stays: QuotedStay[] = [];
  const rooms = lines.filter(({ kind }) => kind === 'ROOM');
  for (const line of rooms.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    const { roomTypeId, ratePlanId, from, to, quantity, nights } = line;
    const total = lineTotal(line);
    const before = stays.find(
      (stay) =>
        from !== null &&
        stay.to === from &&
        stay.roomTypeId === roomTypeId &&
        stay.rooms === quantity &&
        stay.total.currencyCode === total.currencyCode,
    );
    if (before === undefined) stays.push({ roomTypeId, ratePlanId, from, to, rooms: quantity, nights, total });
    else {
      before.to = to;
      before.nights += nights;
      before.total = { ...total, amountMicros: roundToMicros(before.total.amountMicros + total.amountMicros) };
    }
  }
  return stays;
};

/** Taxes are in whole cents. */
const cents = (amount: number): Micros => roundToMicros(Math.round(amount / 1e4) * 1e4);

const taxIn = (amount: Micros, percent: number, isIncluded: boolean): Micros =>
  cents(isIncluded ? (amount * percent) / (100 + percent) : (amount * percent) / 100);

/**
 * Adds a quote up. City tax is for each person and night of its rooms, and always comes on top; `persons` are all who stay, each
 * night. A city tax in another currency is left out.
 */
export const quoteTotals = (
  lines: readonly QuoteLine[],
  { tax, persons, currencyCode }: { tax: TaxRules; persons: number; currencyCode: string },
): QuoteTotals => {
  const of = (kind: QuoteLine['kind']): Micros =>
    sumMicros(lines.filter((line) => line.kind === kind).map((line) => lineMicros(line)));
  const money = (amountMicros: Micros): Money => ({ amountMicros, currencyCode });
  const [rooms, other] = [of('ROOM'), of('OTHER')];
  const isTaxKnown =
    (tax.roomPercent !== null || rooms === 0) && (tax.otherPercent !== null || other === 0) && rooms + other > 0;
  const taxes = isTaxKnown
    ? sumMicros([
        taxIn(rooms, tax.roomPercent ?? 0, tax.isIncluded),
        taxIn(other, tax.otherPercent ?? 0, tax.isIncluded),
      ])
    : null;
  const nights = new Set(
    lines.flatMap(({ kind, from, to }) =>
      kind === 'ROOM' && from !== null && to !== null
        ? Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, night) => addDays(from, night))
        : [],
    ),
  ).size;
  const city =
    tax.cityTax !== null && tax.cityTax.currencyCode === currencyCode && persons * nights > 0
      ? roundToMicros(tax.cityTax.amountMicros * persons * nights)
      : null;
  return {
    rooms: money(rooms),
    other: money(other),
    tax: taxes === null ? null : money(taxes),
    cityTax: city === null ? null : money(city),
    total: money(
      sumMicros([rooms, other, ...(tax.isIncluded || taxes === null ? [] : [taxes]), ...(city === null ? [] : [city])]),
    ),
    roomNights: lines.reduce(
      (sum, { kind, quantity, nights: long }) => sum + (kind === 'ROOM' ? quantity * long : 0),
      0,
    ),
  };
};

/** What about a quote cannot be. */
export type QuoteProblem =
  | { code: 'QUOTE_WITHOUT_LINES' }
  | { code: 'QUOTE_OF_TWO_CURRENCIES' }
  | { code: 'QUOTE_WITHOUT_DAYS' }
  | { code: 'QUOTE_LINE_OUTSIDE'; description: string }
  | { code: 'QUOTE_WITHOUT_VALIDITY' }
  | { code: 'VALIDITY_OVER'; validUntil: CalendarDate }
  | { code: 'VALID_BEYOND_EVENT'; validUntil: CalendarDate; arrivalOn: CalendarDate };

/** What is judged of a quote before it is given. */
export type QuoteToGive = {
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  lines: readonly QuoteLine[];
};

/** Why a quote cannot be given on a day. Its validity ends before the day of arrival, and not before today. */
export const quoteProblems = (
  { arrivalOn, departureOn, validUntil, lines }: QuoteToGive,
  today: CalendarDate,
): QuoteProblem[] => {
  if (arrivalOn === null || departureOn === null || departureOn <= arrivalOn) return [{ code: 'QUOTE_WITHOUT_DAYS' }];
  const outside = lines.find(
    ({ kind, from, to, nights }) =>
      kind === 'ROOM' &&
      (from === null || to === null || from < arrivalOn || to > departureOn || daysBetween(from, to) !== nights),
  );
  return [
    ...(lines.length === 0 ? [{ code: 'QUOTE_WITHOUT_LINES' } as const] : []),
    ...(new Set(lines.map(({ price }) => price.currencyCode)).size > 1
      ? [{ code: 'QUOTE_OF_TWO_CURRENCIES' } as const]
      : []),
    ...(outside === undefined ? [] : [{ code: 'QUOTE_LINE_OUTSIDE', description: outside.description } as const]),
    ...(validUntil === null ? [{ code: 'QUOTE_WITHOUT_VALIDITY' } as const] : []),
    ...(validUntil !== null && validUntil < today ? [{ code: 'VALIDITY_OVER', validUntil } as const] : []),
    ...(validUntil !== null && validUntil >= arrivalOn
      ? [{ code: 'VALID_BEYOND_EVENT', validUntil, arrivalOn } as const]
      : []),
  ];
};

/** Until when a quote is valid where nobody says otherwise: two weeks, and never beyond the day before the arrival. */
export const usualValidity = (today: CalendarDate, arrivalOn: CalendarDate | null): CalendarDate => {
  const usual = addDays(today, 14);
  return arrivalOn !== null && usual >= arrivalOn ? addDays(arrivalOn, -1) : usual;
};

/** Where a quote stands on a day: one that was sent and not answered expires the day after its validity. */
export const quoteStatusOn = (status: QuoteStatus, validUntil: CalendarDate | null, today: CalendarDate): QuoteStatus =>
  status === 'SENT' && validUntil !== null && validUntil < today ? 'EXPIRED' : status;

/** Lines of rooms of one type from the price of each night: nights in a row at one price are one line. */
export const roomLines = (
  nights: readonly Money[],
  {
    arrivalOn,
    ...rest
  }: { arrivalOn: CalendarDate } & Pick<QuoteLine, 'description' | 'roomTypeId' | 'ratePlanId' | 'quantity'>,
): QuoteLine[] => {
  const lines: QuoteLine[] = [];
  for (const [night, price] of nights.entries()) {
    const last = lines.at(-1);
    const on = addDays(arrivalOn, night);
    if (last !== undefined && last.price.amountMicros === price.amountMicros)
      lines[lines.length - 1] = { ...last, to: addDays(on, 1), nights: last.nights + 1 };
    else lines.push({ ...rest, kind: 'ROOM', from: on, to: addDays(on, 1), nights: 1, price });
  }
  return lines;
};
