import {
  addDays,
  firstOfMonth,
  addMonths,
  daysBetween,
  endOfMonth,
  todayAt,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import { countryCode } from '../../domain/identity/cleanse/countries.ts';
import { DIMENSIONS, type Dimension } from '../../domain/key-figures/day-figures.ts';
import {
  budgetOf,
  indicatorsOf,
  PERIODS,
  sourcesOf,
  spanOf,
  sumOf,
  yearBefore,
  type Indicators,
  type PeriodCode,
  type SourceOfPeriod,
  type Span,
  type Sums,
} from '../../domain/key-figures/performance.ts';
import { mostFrequentCurrency, roundToMicros, type Money } from '../../domain/money.ts';
import type { Host } from '../../host/client.ts';
import { loadPerformance, type BookedSpan, type PerformanceDay } from '../../host/performance.ts';
import type { Language } from '../../words/language.ts';
import { AHEAD_DAYS } from './day-figures.ts';

/** Days added up, with what they are worth. */
export type Valued = { sums: Sums; indicators: Indicators };

/** How guests judged: promoters less detractors in points, of so many answers. */
type Opinion = { nps: number; answers: number };

/** A period with the same days of the year before; null where nothing is known. */
export type PeriodFigures = {
  code: PeriodCode;
  span: Span;
  now: Valued | null;
  before: Valued | null;
  budget: { roomsSold: number; roomRevenue: number } | null;
  sources: Record<Dimension, SourceOfPeriod[]>;
  opinion: Opinion | null;
  opinionBefore: Opinion | null;
};

/** Nights ahead: on the books, what the books held at this time a year ago, what that year came to, and what is expected. */
export type AheadFigures = {
  span: Span;
  roomsAvailable: number;
  roomsSold: number;
  roomRevenue: number;
  soldThen: number;
  revenueThen: number;
  finalThen: Valued | null;
  forecast: { rooms: number; low: number; high: number; revenue: number } | null;
};

/** What the page of performance shows. Amounts are micros of `currencyCode`. */
export type PerformanceFigures = {
  on: CalendarDate;
  propertyId: string | null;
  properties: { id: string; name: string }[];
  currencyCode: string;
  /** Currencies of properties that are left out, because amounts of several cannot be added. */
  otherCurrencies: string[];
  /** Properties that do not say how many rooms they have. */
  withoutRooms: string[];
  /** False where no day was ever counted. */
  isCounted: boolean;
  periods: PeriodFigures[];
  months: {
    month: CalendarDate;
    now: Valued | null;
    before: Valued | null;
    budget: { roomsSold: number; roomRevenue: number } | null;
  }[];
  /** The last quarters, the one under way to yesterday. */
  quarters: { from: CalendarDate; now: Valued | null; before: Valued | null }[];
  ahead: AheadFigures[];
  aheadDays: { day: CalendarDate; roomsSold: number; forecast: { rooms: number; low: number; high: number } | null }[];
  /** Of the countries that guests come from, by their codes. */
  countryNames: Record<string, string>;
  roomTypes: { name: string; rooms: number }[];
  liabilities: { name: string; liability: Money }[];
  plays: { touched: number; touchedBooked: number; heldOut: number; heldOutBooked: number };
};

const MONTHS_BACK = 12;
const QUARTERS = 5;

const valued = (days: readonly PerformanceDay[], span: Span): Valued | null => {
  const sums = sumOf(days, span);
  return sums === null ? null : { sums, indicators: indicatorsOf(sums) };
};

/** From today to the end of the month, and the months after it as far as is looked ahead. */
const aheadSpans = (today: CalendarDate): Span[] => {
  const last = addDays(today, AHEAD_DAYS);
  const spans: Span[] = [];
  for (let from = today; from <= last; from = addMonths(firstOfMonth(from), 1)) {
    const end = endOfMonth(from);
    spans.push({ from, to: end < last ? end : last });
  }
  return spans;
};

/** Rooms and revenue of the nights of a span, each booking's revenue spread evenly over its nights. */
const nightsIn = (booked: readonly BookedSpan[], { from, to }: Span): { rooms: number; revenue: number } => {
  let [rooms, revenue] = [0, 0];
  for (const { arrivalOn, departureOn, stays, roomRevenue } of booked) {
    const nights = Math.max(1, daysBetween(arrivalOn, departureOn));
    const first = arrivalOn > from ? arrivalOn : from;
    const end = departureOn <= to ? departureOn : addDays(to, 1);
    const within = departureOn === arrivalOn ? 1 : Math.max(0, daysBetween(first, end));
    rooms += stays * within;
    revenue += (roomRevenue * within) / nights;
  }
  return { rooms, revenue };
};

/** Countries in words; a code that is none stays as it is. */
const namesOf = (codes: Iterable<string>, language: Language): Record<string, string> => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return Object.fromEntries(
    [...new Set(codes)].flatMap((code) => {
      const known = countryCode(code);
      return known === null ? [] : [[code, names.of(known) ?? code]];
    }),
  );
};

/**
 * The figures of a property, or of all that share the most frequent currency, as of a day: what its periods came to, held
 * against the year before and the budget, where the business came from, and what lies ahead. One request.
 */
export const loadFigures = async (
  host: Host,
  { propertyId = null, on }: { propertyId?: string | undefined | null; on?: CalendarDate | undefined },
  at: Date,
  language: Language,
): Promise<PerformanceFigures> => {
  const today = on ?? todayAt('UTC', at)[0]!;
  const ahead = aheadSpans(today);
  const all: Span = { from: ahead[0]!.from, to: ahead.at(-1)!.to };
  const spans = PERIODS.map((code) => ({ code, span: spanOf(code, today) }));
  const ofMonths = spans.filter(({ code }) => code !== 'TODAY').flatMap(({ span }) => [span, yearBefore(span)]);
  const loaded = await loadPerformance(host, {
    propertyId,
    days: [{ from: addMonths(firstOfMonth(today), -2 * MONTHS_BACK), to: all.to }],
    sources: ofMonths,
    ahead: [
      { span: all, asOf: today },
      { span: yearBefore(all), asOf: addMonths(today, -12) },
    ],
  });
  const chosen = loaded.properties.find(({ id }) => id === propertyId);
  const currencyCode =
    chosen?.currencyCode ||
    mostFrequentCurrency(loaded.properties.map((property) => property.currencyCode)) ||
    // Of a hotel that was only imported no property says its currency; its days are in that of its stays.
    mostFrequentCurrency(loaded.days.map((each) => each.currencyCode));
  const inCurrency = <Row extends { currencyCode: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.currencyCode === currencyCode);
  const days = inCurrency(loaded.days).filter((each): each is typeof each & { day: CalendarDate } => each.day !== null);
  const past = days.filter(({ day }) => day <= today);
  const sources = inCurrency(loaded.sources).flatMap(({ dimension, month, ...rest }) =>
    dimension === undefined || month === null ? [] : [{ ...rest, dimension, month }],
  );
  const budgets = inCurrency(loaded.budgets).flatMap(({ month, ...rest }) =>
    month === null ? [] : [{ ...rest, month }],
  );
  const booked = inCurrency(loaded.booked).flatMap(({ arrivalOn, departureOn, ...rest }) =>
    arrivalOn === null || departureOn === null ? [] : [{ ...rest, arrivalOn, departureOn }],
  );
  const opinionIn = ({ from, to }: Span): Opinion | null => {
    const given = loaded.opinions.filter(
      ({ month }) => month !== null && month >= firstOfMonth(from) && month <= to && from <= to,
    );
    const count = (group?: string): number =>
      given.reduce((sum, each) => sum + (group === undefined || each.group === group ? each.answers : 0), 0);
    const answers = count();
    return answers === 0 ? null : { nps: (100 * (count('PROMOTER') - count('DETRACTOR'))) / answers, answers };
  };
  return {
    on: today,
    propertyId: chosen?.id ?? null,
    properties: loaded.properties.map(({ id, name }) => ({ id, name })),
    currencyCode,
    otherCurrencies: [
      ...new Set(chosen === undefined ? loaded.properties.map((property) => property.currencyCode) : []),
    ].filter((code) => code !== currencyCode && code !== ''),
    withoutRooms: loaded.properties
      .filter(({ id, roomCount }) => (propertyId === null || id === propertyId) && !((roomCount ?? 0) > 0))
      .map(({ name }) => name),
    isCounted: loaded.days.length > 0,
    periods: spans.map(({ code, span }) => ({
      code,
      span,
      now: valued(past, span),
      before: valued(past, yearBefore(span)),
      budget: budgetOf(budgets, span),
      sources: Object.fromEntries(
        DIMENSIONS.map((dimension) => [dimension, code === 'TODAY' ? [] : sourcesOf(sources, dimension, span)]),
      ) as PeriodFigures['sources'],
      opinion: code === 'TODAY' ? null : opinionIn(span),
      opinionBefore: code === 'TODAY' ? null : opinionIn(yearBefore(span)),
    })),
    months: Array.from({ length: MONTHS_BACK + 1 }, (_, index) => {
      const month = addMonths(firstOfMonth(today), index - MONTHS_BACK);
      const end = endOfMonth(month);
      const span = { from: month, to: end < today ? end : addDays(today, -1) };
      return {
        month,
        now: valued(past, span),
        before: valued(past, yearBefore(span)),
        budget: budgetOf(budgets, span),
      };
    }),
    quarters: Array.from({ length: QUARTERS }, (_, index) => {
      const month = Number(today.slice(5, 7));
      const from = addMonths(firstOfMonth(today), -((month - 1) % 3) - 3 * (QUARTERS - 1 - index));
      const end = endOfMonth(addMonths(from, 2));
      const span = { from, to: end < today ? end : addDays(today, -1) };
      return { from, now: valued(past, span), before: valued(past, yearBefore(span)) };
    }),
    ahead: ahead.map((span): AheadFigures => {
      const nights = nightsIn(
        booked.filter(({ departureOn }) => departureOn >= today),
        span,
      );
      const then = nightsIn(booked, yearBefore(span));
      const own = days.filter(({ day }) => day >= span.from && day <= span.to);
      const expected = own.flatMap(({ forecast }) => (forecast === null ? [] : [forecast]));
      const sum = (key: 'rooms' | 'low' | 'high' | 'revenue'): number =>
        expected.reduce((total, each) => total + each[key], 0);
      return {
        span,
        roomsAvailable: own.reduce((rooms, day) => rooms + day.roomsAvailable, 0),
        roomsSold: nights.rooms,
        roomRevenue: roundToMicros(nights.revenue),
        soldThen: then.rooms,
        revenueThen: roundToMicros(then.revenue),
        finalThen: valued(past, yearBefore(span)),
        forecast:
          expected.length < daysBetween(span.from, span.to) + 1
            ? null
            : { rooms: sum('rooms'), low: sum('low'), high: sum('high'), revenue: sum('revenue') },
      };
    }),
    aheadDays: days
      .filter(({ day }) => day >= all.from && day <= all.to)
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ day, roomsSold, forecast }) => ({ day, roomsSold, forecast })),
    countryNames: namesOf(
      sources.flatMap(({ dimension, value }) => (dimension === 'COUNTRY' && value !== '' ? [value] : [])),
      language,
    ),
    roomTypes: loaded.roomTypes,
    liabilities: loaded.programs.flatMap(({ name, pointsLiability }) =>
      pointsLiability === null ? [] : [{ name, liability: pointsLiability }],
    ),
    plays: {
      touched: loaded.plays.sumTouched,
      touchedBooked: loaded.plays.sumTouchedBooked,
      heldOut: loaded.plays.sumHeldOut,
      heldOutBooked: loaded.plays.sumHeldOutBooked,
    },
  };
};
