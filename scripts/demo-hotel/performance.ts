import { addDays, addMonths, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { below, type Random } from '../generators/random.ts';
import { micros } from '../../plugin/domain/money.ts';
import { dayFigures, type AlikeStays, type DayFigures } from '../../plugin/domain/key-figures/day-figures.ts';
import { fingerprintOf } from '../../plugin/flows/management/day-figures.ts';
import { forecastsFrom } from '../../plugin/flows/management/forecasts.ts';
import { dayRecord, partRecord } from '../../plugin/host/day-figures.ts';
import { forecastFields, type ForecastWrite } from '../../plugin/host/forecast.ts';
import { departureOf, roomRevenueOf, totalOf, type Guest, type Stay } from './business.ts';
import type { Account } from './accounts.ts';
import { RUNNING_CAMPAIGN } from './campaigns.ts';
import { idOf } from './ids.ts';
import { seasonPrice, type Property } from './properties.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

/** A property on one day. */
export type Day = DayFigures & { property: Property };

/** Stays as the figures of days look at them, one by one. */
const alikeStays = (stay: Stay, firstStayOn: number | null, isMember: boolean): AlikeStays => ({
  status: stay.status,
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  bookedOn: fromDayNumber(stay.bookedOn),
  cancelledOn: stay.cancelledOn === null ? null : fromDayNumber(stay.cancelledOn),
  channel: stay.channel,
  segment: stay.segment,
  country: stay.guest?.culture.nationality ?? '',
  roomType: stay.roomType.name,
  isMember,
  hasGuest: stay.guest !== null,
  guestFirstStayOn: firstStayOn === null ? null : fromDayNumber(firstStayOn),
  currencyCode: CURRENCY,
  stays: 1,
  roomRevenue: micros(roomRevenueOf(stay)),
  totalRevenue: micros(totalOf(stay)),
});

/** The days from `from` to the day before `to`, property by property, counted as the app counts them. */
export const daysOf = (
  stays: readonly Stay[],
  {
    properties,
    from,
    to,
    today,
    isMember,
    outOfOrder,
  }: {
    properties: readonly Property[];
    from: number;
    to: number;
    today: number;
    /** Whether a stay bears the tier of a member. */
    isMember: (stay: Stay) => boolean;
    /** Rooms out of order today; of other days it is not known. */
    outOfOrder: (property: Property) => number;
  },
): Day[] => {
  const firstStays = new Map<Guest, number>();
  for (const { guest, status, arrival } of stays)
    if (guest !== null && status === 'CHECKED_OUT')
      firstStays.set(guest, Math.min(arrival, firstStays.get(guest) ?? arrival));
  const byProperty = Map.groupBy(stays, ({ property }) => property);
  return properties.flatMap((property) =>
    dayFigures(
      (byProperty.get(property) ?? []).map((stay) =>
        alikeStays(stay, stay.guest === null ? null : (firstStays.get(stay.guest) ?? null), isMember(stay)),
      ),
      { from: fromDayNumber(from), to: fromDayNumber(to - 1) },
      {
        rooms: property.rooms,
        currencyCode: CURRENCY,
        today: fromDayNumber(today),
        outOfOrderOn: (day) => (day === fromDayNumber(today) ? outOfOrder(property) : 0),
      },
    ).map((figures) => ({ ...figures, property })),
  );
};

const named = (property: Property) => ({ ...property, currencyCode: CURRENCY });
const dayId = ({ property, day }: Day): string => idOf('dailyPerformance', `${property.code}:${day}`);

const forecastsOf = (stays: readonly Stay[], days: readonly Day[], today: number): ForecastWrite[] =>
  forecastsFrom(
    stays.map((stay) => ({
      bookedOn: stay.bookedOn,
      goneOn: stay.cancelledOn,
      arrival: stay.arrival,
      departure: departureOf(stay),
      isTaken: stay.status === 'CHECKED_OUT' || stay.status === 'IN_HOUSE' || stay.status === 'CONFIRMED',
      rooms: 1,
    })),
    days.map((day) => ({ ...day, roomsAvailable: day.property.rooms })),
    fromDayNumber(today),
  );

export const performanceRecords = function* (
  days: readonly Day[],
  stays: readonly Stay[],
  today: number,
): Generator<DemoRecord> {
  for (const [property, own] of Map.groupBy(days, (day) => day.property)) {
    const forecasts = new Map(
      forecastsOf(
        stays.filter((stay) => stay.property === property && stay.status !== 'TENTATIVE'),
        own,
        today,
      ).map((forecast) => [forecast.day, forecast]),
    );
    for (const each of own) {
      const { property: house, ...figures } = each;
      const forecast = forecasts.get(each.day);
      yield {
        ...dayRecord(named(house), { ...figures, fingerprint: fingerprintOf(figures) }),
        id: dayId(each),
        ...(forecast === undefined ? {} : forecastFields(named(house), forecast)),
      };
    }
  }
};

export const breakdownRecords = function* (days: readonly Day[]): Generator<DemoRecord> {
  for (const each of days)
    for (const part of each.parts) {
      const record = partRecord(named(each.property), each.day, part, dayId(each));
      yield { ...record, id: idOf('dailyBreakdown', record.key) };
    }
};

/** How much more than the year before a property means to earn, and how many more rooms to sell. */
const GROWTH = { revenue: 1.05, rooms: 1.02 };

/** The budgets of this year and the next month by month: what was sold a year before, and a little more. */
export const budgetRecords = function* (days: readonly Day[], today: number): Generator<DemoRecord> {
  const year = Number(fromDayNumber(today).slice(0, 4));
  for (const [property, own] of Map.groupBy(days, (day) => day.property))
    for (const [month, before] of Map.groupBy(own, ({ day }) => day.slice(0, 7))) {
      if (Number(month.slice(0, 4)) !== year - 1) continue;
      const on = `${year}${month.slice(4)}-01` as CalendarDate;
      const sumOf = (amount: (day: Day) => number): number => before.reduce((sum, day) => sum + amount(day), 0);
      const key = `${property.code}:${on}`;
      yield {
        id: idOf('monthlyBudget', key),
        name: `${on.slice(0, 7)} ${property.name}`,
        key,
        propertyId: property.id,
        month: on,
        roomsSold: Math.round(sumOf((day) => day.roomsSold) * GROWTH.rooms),
        roomRevenue: euros(Math.round((sumOf((day) => day.roomRevenue) / 1e6) * GROWTH.revenue)),
        totalRevenue: euros(Math.round((sumOf((day) => day.totalRevenue) / 1e6) * GROWTH.revenue)),
      };
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
/** What salespeople spend themselves. */
const SPENT_BY_SELLERS = ['TRAVEL', 'ENTERTAINMENT'];
/** What selling cost, month by month; commissions follow the revenue that came through agents. */
export const salesCostRecords = function* (
  random: Random,
  stays: readonly Stay[],
  {
    properties,
    sellerIds,
    from,
    today,
  }: { properties: readonly Property[]; sellerIds: readonly string[]; from: CalendarDate; today: CalendarDate },
): Generator<DemoRecord> {
  const commissions = new Map<string, number>();
  for (const stay of stays) {
    if (stay.status !== 'CHECKED_OUT' || stay.agent === null) continue;
    const key = `${stay.property.code}:${fromDayNumber(departureOf(stay)).slice(0, 7)}`;
    commissions.set(key, (commissions.get(key) ?? 0) + (roomRevenueOf(stay) * (stay.agent.commission ?? 0)) / 100);
  }
  for (let month = `${from.slice(0, 7)}-01` as CalendarDate; month <= addDays(today, -28); month = addMonths(month, 1))
    for (const [place, property] of properties.entries()) {
      const sellerId = sellerIds[(Number(month.slice(5, 7)) + place) % sellerIds.length];
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
          ...(sellerId !== undefined && SPENT_BY_SELLERS.includes(category) ? { ownerId: sellerId } : {}),
          month,
          category,
          ...(category === 'ADVERTISING' && place === 0 && month > addDays(today, -59)
            ? { campaignId: RUNNING_CAMPAIGN.id }
            : {}),
          amount: euros(amount),
        };
      }
    }
};
