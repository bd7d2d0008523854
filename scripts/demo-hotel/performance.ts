import { addDays, addMonths, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { below, type Random } from '../generators/random.ts';
import { micros, roundToMicros, sumMicros, type Micros } from '../../plugin/domain/money.ts';
import { averageDailyRate, occupancy, revPar } from '../../plugin/domain/key-figures/key-figures.ts';
import { forecastPickup, onTheBooks, PACE_DAYS, type BookedRooms } from '../../plugin/domain/key-figures/pickup.ts';
import { departureOf, roomRevenueOf, takesRoom, totalOf, type Stay } from './business.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import { seasonPrice, type Property } from './properties.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

/** What the stays come to on one day at one property. */
export type Day = {
  property: Property;
  day: number;
  sold: number;
  arrivals: number;
  departures: number;
  noShows: number;
  cancellations: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
  byChannel: Record<string, number>;
  bySegment: Record<string, number>;
  onTheBooks: number[];
};

/** A total shared out over the nights of a stay, the remainder on the last: the days add up to the total to the last micro. */
const nightShare = (total: Micros, nights: number, night: number): Micros => {
  const share = roundToMicros(Math.floor(total / nights));
  return night < nights - 1 ? share : roundToMicros(total - share * (nights - 1));
};

/** The days from `from` to the day before `to`, property by property, counted from the stays. */
export const daysOf = (
  stays: readonly Stay[],
  { properties, from, to, today }: { properties: readonly Property[]; from: number; to: number; today: number },
): Day[] => {
  const emptyDay = (property: Property, day: number): Day => ({
    property,
    day,
    sold: 0,
    arrivals: 0,
    departures: 0,
    noShows: 0,
    cancellations: 0,
    roomRevenue: micros(0),
    totalRevenue: micros(0),
    byChannel: {},
    bySegment: {},
    onTheBooks: PACE_DAYS.map(() => 0),
  });
  const days = new Map(
    properties.map(
      (property) =>
        [property, Array.from({ length: to - from }, (_, index) => emptyDay(property, from + index))] as const,
    ),
  );
  for (const stay of stays) {
    const of = days.get(stay.property)!;
    const on = (day: number): Day | undefined => of[day - from];
    const count = (day: number, what: 'arrivals' | 'departures' | 'noShows' | 'cancellations'): void => {
      const found = on(day);
      if (found !== undefined) found[what] += 1;
    };
    const isSold = takesRoom(stay);
    for (let night = 0; night < stay.nights; night += 1) {
      const found = on(stay.arrival + night);
      if (found === undefined) continue;
      if (stay.status !== 'RELOCATED')
        for (const [index, before] of PACE_DAYS.entries()) {
          const seenOn = found.day - before;
          if (seenOn <= today && stay.bookedOn <= seenOn && (stay.cancelledOn === null || stay.cancelledOn > seenOn))
            found.onTheBooks[index]! += 1;
        }
      if (!isSold) continue;
      found.sold += 1;
      found.roomRevenue = sumMicros([found.roomRevenue, nightShare(micros(roomRevenueOf(stay)), stay.nights, night)]);
      found.totalRevenue = sumMicros([found.totalRevenue, nightShare(micros(totalOf(stay)), stay.nights, night)]);
      found.byChannel[stay.channel] = (found.byChannel[stay.channel] ?? 0) + 1;
      found.bySegment[stay.segment] = (found.bySegment[stay.segment] ?? 0) + 1;
    }
    if (isSold) {
      count(stay.arrival, 'arrivals');
      count(departureOf(stay), 'departures');
    }
    if (stay.status === 'NO_SHOW') count(stay.arrival, 'noShows');
    if (stay.cancelledOn !== null) count(stay.cancelledOn, 'cancellations');
  }
  return [...days.values()].flat();
};

const COMPARED_WEEKS = 12;
const COVERAGE = 0.8;
const FORECAST_DAYS = 60;
const booking = (stay: Stay): BookedRooms => ({
  bookedOn: fromDayNumber(stay.bookedOn),
  cancelledOn: stay.cancelledOn === null ? null : fromDayNumber(stay.cancelledOn),
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  rooms: 1,
});

/** Forecasts the coming nights from how the same weekdays of the last weeks filled up from the same distance. */
const forecasts = (
  property: Property,
  stays: readonly Stay[],
  sold: Map<number, number>,
  today: number,
): Map<number, ReturnType<typeof forecastPickup>> => {
  const first = today - COMPARED_WEEKS * 7 - 7;
  const byNight = new Map<number, BookedRooms[]>();
  for (const stay of stays) {
    if (
      stay.property !== property ||
      stay.status === 'RELOCATED' ||
      stay.status === 'NO_SHOW' ||
      departureOf(stay) <= first
    )
      continue;
    const booked = booking(stay);
    for (
      let night = Math.max(first, stay.arrival);
      night < Math.min(departureOf(stay), today + FORECAST_DAYS);
      night += 1
    )
      byNight.set(night, [...(byNight.get(night) ?? []), booked]);
  }
  const rooms = (night: number, on: number): number =>
    onTheBooks(byNight.get(night) ?? [], fromDayNumber(night), fromDayNumber(on));
  return new Map(
    Array.from({ length: FORECAST_DAYS }, (_, ahead) => {
      const night = today + ahead;
      const back = 7 * Math.max(1, Math.ceil((ahead + 1) / 7));
      const past = Array.from({ length: COMPARED_WEEKS }, (_week, index) => night - back - 7 * index).filter(
        (before) => before >= first && before < today,
      );
      return [
        night,
        forecastPickup(
          sold.get(night) ?? 0,
          past.map((before) => ({ onBooks: rooms(before, before - ahead), sold: sold.get(before) ?? 0 })),
          { capacity: property.rooms, coverage: COVERAGE },
        ),
      ] as const;
    }),
  );
};

const money = (amountMicros: Micros): object => ({ amountMicros, currencyCode: CURRENCY });

export const performanceRecords = function* (
  days: readonly Day[],
  stays: readonly Stay[],
  today: number,
): Generator<DemoRecord> {
  for (const [property, own] of Map.groupBy(days, (day) => day.property)) {
    const forecast = forecasts(property, stays, new Map(own.map(({ day, sold }) => [day, sold])), today);
    for (const day of own) {
      const on = fromDayNumber(day.day);
      const roomDays = {
        rooms: property.rooms,
        outOfOrder: 0,
        sold: day.sold,
        complimentary: 0,
        noShows: 0,
        roomRevenue: day.roomRevenue,
      };
      const rate = averageDailyRate(roomDays);
      const perRoom = revPar(roomDays, 'COUNTED');
      const expected = forecast.get(day.day);
      yield {
        id: idOf('dailyPerformance', `${property.code}:${on}`),
        name: `${on} ${property.name}`,
        key: `${property.code}:${on}`,
        propertyId: property.id,
        day: on,
        roomsAvailable: property.rooms,
        roomsSold: day.sold,
        outOfOrder: 0,
        arrivals: day.arrivals,
        departures: day.departures,
        noShows: day.noShows,
        cancellations: day.cancellations,
        roomRevenue: money(day.roomRevenue),
        totalRevenue: money(day.totalRevenue),
        occupancy: occupancy(roomDays, 'COUNTED'),
        adr: rate === null ? null : money(rate),
        revpar: perRoom === null ? null : money(perRoom),
        byChannel: day.byChannel,
        bySegment: day.bySegment,
        ...Object.fromEntries(
          PACE_DAYS.flatMap((before, index) =>
            day.day - before <= today ? [[`onTheBooks${before}`, day.onTheBooks[index]]] : [],
          ),
        ),
        ...(expected?.kind === 'FORECAST'
          ? {
              forecastRooms: Math.round(expected.rooms),
              forecastLow: Math.round(expected.low),
              forecastHigh: Math.round(expected.high),
            }
          : {}),
      };
    }
  }
};

/** What competitors were seen to ask for the nights around today. */
export const competitorRateRecords = function* (
  random: Random,
  competitors: readonly Account[],
  properties: readonly Property[],
  today: number,
): Generator<DemoRecord> {
  const seenOn = fromDayNumber(today);
  for (const [index, competitor] of competitors.entries()) {
    const property = properties[Math.floor(index / 2) % properties.length]!;
    for (let day = today - 30; day < today + 60; day += 1)
      for (const { roomClass, base } of property.roomTypes.filter((_, type) => type === 1 || type === 3)) {
        const on = fromDayNumber(day);
        const seen = day < today ? on : seenOn;
        const key = `${competitor.number}:${on}:${roomClass}:OTA:${seen}`;
        yield {
          id: idOf('competitorRate', key),
          name: `${competitor.name} ${on}`,
          key,
          competitorId: competitor.id,
          propertyId: property.id,
          day: on,
          roomClass,
          channel: 'OTA',
          seenOn: seen,
          rate: euros(Math.round(base * seasonPrice(property, day) * (0.85 + 0.3 * random()))),
        };
      }
  }
};

/** Thousands of euros a month and property. */
const COSTS = { ADVERTISING: 9, SALARY: 14, TRAVEL: 2, ENTERTAINMENT: 1, LOYALTY: 3, TECHNOLOGY: 2 };
/** What selling cost, month by month; commissions follow the revenue that came through agents. */
export const salesCostRecords = function* (
  random: Random,
  stays: readonly Stay[],
  { properties, from, today }: { properties: readonly Property[]; from: CalendarDate; today: CalendarDate },
): Generator<DemoRecord> {
  const commissions = new Map<string, number>();
  for (const stay of stays) {
    if (stay.status !== 'CHECKED_OUT' || stay.agent === null) continue;
    const key = `${stay.property.code}:${fromDayNumber(departureOf(stay)).slice(0, 7)}`;
    commissions.set(key, (commissions.get(key) ?? 0) + (roomRevenueOf(stay) * (stay.agent.commission ?? 0)) / 100);
  }
  for (let month = `${from.slice(0, 7)}-01` as CalendarDate; month <= addDays(today, -28); month = addMonths(month, 1))
    for (const property of properties) {
      const amounts = {
        COMMISSION: Math.round(commissions.get(`${property.code}:${month.slice(0, 7)}`) ?? 0),
        ...Object.fromEntries(
          Object.entries(COSTS).map(([category, thousands]) => [category, thousands * (850 + below(random, 300))]),
        ),
      };
      for (const [category, amount] of Object.entries(amounts)) {
        const key = `${property.code}:${month}:${category}`;
        yield {
          id: idOf('salesCost', key),
          name: `${category.charAt(0)}${category.slice(1).toLowerCase()} ${month.slice(0, 7)}`,
          key,
          propertyId: property.id,
          month,
          category,
          amount: euros(amount),
        };
      }
    }
};
