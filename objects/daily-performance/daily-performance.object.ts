import { computed, day, json, money, number, one, share, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

const ON_THE_BOOKS = 'Rooms sold for this day, so many days before it.';

export default defineObject({
  ...named('dailyPerformance', 'dailyPerformances', 'Day of business', 'Days of business', {
    icon: 'IconChartBar',
    description: 'A property on one day: rooms, revenue, how early they were booked, and the forecast.',
  }),
  fields: [
    text('dailyPerformance.name', 'Day and property', { icon: 'IconAbc' }),
    text('dailyPerformance.key', 'Key', { icon: 'IconKey', description: 'property:day, unique.' }),
    one('dailyPerformance.property', 'Property', 'hotelProperty.dailyPerformances', {
      icon: 'IconBuildingSkyscraper',
      whenGone: 'DESTROY',
    }),
    day('dailyPerformance.day', 'Day', { icon: 'IconCalendar' }),
    number('dailyPerformance.roomsAvailable', 'Rooms available', { icon: 'IconDoor' }),
    number('dailyPerformance.roomsSold', 'Rooms sold', { icon: 'IconBed' }),
    number('dailyPerformance.outOfOrder', 'Out of order', { icon: 'IconBarrierBlock' }),
    number('dailyPerformance.arrivals', 'Arrivals', { icon: 'IconCalendarDown' }),
    number('dailyPerformance.departures', 'Departures', { icon: 'IconCalendarUp' }),
    number('dailyPerformance.noShows', 'No-shows', { icon: 'IconUserX' }),
    number('dailyPerformance.cancellations', 'Cancellations', { icon: 'IconCalendarX' }),
    money('dailyPerformance.roomRevenue', 'Room revenue', { icon: 'IconCoins' }),
    money('dailyPerformance.totalRevenue', 'Total revenue', { icon: 'IconSum' }),
    computed(share('dailyPerformance.occupancy', 'Occupancy', { icon: 'IconGauge' }), { rewritten: true }),
    computed(money('dailyPerformance.adr', 'ADR', { icon: 'IconCoin', description: 'Room revenue by rooms sold.' }), {
      rewritten: true,
    }),
    computed(
      money('dailyPerformance.revpar', 'RevPAR', { icon: 'IconCoin', description: 'Room revenue by rooms available.' }),
      { rewritten: true },
    ),
    computed(json('dailyPerformance.byChannel', 'By channel', { icon: 'IconRoute' }), { rewritten: true }),
    computed(json('dailyPerformance.bySegment', 'By market segment', { icon: 'IconChartPie' }), { rewritten: true }),
    ...[7, 14, 30, 60, 90].map((days) =>
      computed(
        number(`dailyPerformance.onTheBooks${days}`, `On the books ${days} days before`, {
          icon: 'IconBook',
          description: ON_THE_BOOKS,
        }),
        { rewritten: true },
      ),
    ),
    computed(
      number('dailyPerformance.forecastRooms', 'Forecast', {
        icon: 'IconChartLine',
        description: 'Rooms expected to be sold.',
      }),
      { rewritten: true },
    ),
    computed(number('dailyPerformance.forecastLow', 'Forecast at least', { icon: 'IconArrowDown' }), {
      rewritten: true,
    }),
    computed(number('dailyPerformance.forecastHigh', 'Forecast at most', { icon: 'IconArrowUp' }), { rewritten: true }),
  ],
});
