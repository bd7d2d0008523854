import { computed, day, json, many, money, number, one, share, text, type ObjectField } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

const ON_THE_BOOKS = 'Rooms on the books for this day, so many days before it.';

/** The night rewrites these. */
const counted = (field: ObjectField): ObjectField => computed(field, { rewritten: true });

export default defineObject({
  ...named('dailyPerformance', 'dailyPerformances', 'Day of business', 'Days of business', {
    icon: 'IconChartBar',
    description:
      'A property on one day, counted from its stays: rooms, revenue, how early they were booked, and the forecast.',
  }),
  ...appendedByTheApp,
  fields: [
    counted(text('dailyPerformance.name', 'Day and property', { icon: 'IconAbc' })),
    counted(text('dailyPerformance.key', 'Key', { icon: 'IconKey', description: 'property:day, unique.' })),
    counted(
      one('dailyPerformance.property', 'Property', 'hotelProperty.dailyPerformances', {
        icon: 'IconBuildingSkyscraper',
        whenGone: 'DESTROY',
      }),
    ),
    counted(day('dailyPerformance.day', 'Day', { icon: 'IconCalendar' })),
    counted(
      number('dailyPerformance.roomsAvailable', 'Rooms available', {
        icon: 'IconDoor',
        description: 'Rooms of the property, those out of order among them, as STR and USALI count.',
      }),
    ),
    counted(
      number('dailyPerformance.roomsSold', 'Rooms sold', {
        icon: 'IconBed',
        description: 'Definite bookings that take a room, complimentary ones among them, house use not.',
      }),
    ),
    counted(
      number('dailyPerformance.outOfOrder', 'Out of order', {
        icon: 'IconBarrierBlock',
        description: 'Rooms that housekeeping had out of order on the day.',
      }),
    ),
    counted(
      number('dailyPerformance.complimentary', 'Complimentary', {
        icon: 'IconGift',
        description: 'Among the rooms sold; the ADR leaves them out.',
      }),
    ),
    counted(
      number('dailyPerformance.houseUse', 'House use', { icon: 'IconHome', description: 'Not among the rooms sold.' }),
    ),
    counted(
      number('dailyPerformance.dayUse', 'Day use', {
        icon: 'IconSun',
        description: 'Among the rooms sold: they come and leave on the day.',
      }),
    ),
    counted(number('dailyPerformance.arrivals', 'Arrivals', { icon: 'IconCalendarDown' })),
    counted(number('dailyPerformance.departures', 'Departures', { icon: 'IconCalendarUp' })),
    counted(number('dailyPerformance.noShows', 'No-shows', { icon: 'IconUserX' })),
    counted(
      number('dailyPerformance.cancellations', 'Cancellations', {
        icon: 'IconCalendarX',
        description: 'Made on this day, for whatever day of arrival.',
      }),
    ),
    counted(
      number('dailyPerformance.guestArrivals', 'Arrivals of known guests', {
        icon: 'IconUser',
        description: 'Bookings with a guest on record.',
      }),
    ),
    counted(
      number('dailyPerformance.returningArrivals', 'Arrivals of returning guests', {
        icon: 'IconRepeat',
        description: 'Of guests who had stayed before.',
      }),
    ),
    counted(number('dailyPerformance.memberArrivals', 'Arrivals of members', { icon: 'IconAward' })),
    counted(number('dailyPerformance.datedArrivals', 'Arrivals with a day of booking', { icon: 'IconCalendarPlus' })),
    counted(
      number('dailyPerformance.leadDays', 'Days booked ahead', {
        icon: 'IconHourglass',
        description: 'Of the arrivals with a day of booking, added up.',
      }),
    ),
    counted(
      money('dailyPerformance.roomRevenue', 'Room revenue', {
        icon: 'IconCoins',
        description: 'What each stay pays for rooms, spread evenly over its nights.',
      }),
    ),
    counted(money('dailyPerformance.totalRevenue', 'Total revenue', { icon: 'IconSum' })),
    counted(
      share('dailyPerformance.occupancy', 'Occupancy', {
        icon: 'IconGauge',
        description: 'Rooms sold by rooms available, those out of order among them.',
      }),
    ),
    counted(
      share('dailyPerformance.occupancyInOrder', 'Occupancy of rooms in order', {
        icon: 'IconGauge',
        description: 'Rooms sold by rooms available less those out of order.',
      }),
    ),
    counted(
      money('dailyPerformance.adr', 'ADR', {
        icon: 'IconCoin',
        description: 'Room revenue by rooms sold, complimentary rooms left out.',
      }),
    ),
    counted(
      money('dailyPerformance.revpar', 'RevPAR', { icon: 'IconCoin', description: 'Room revenue by rooms available.' }),
    ),
    counted(
      json('dailyPerformance.byChannel', 'By channel', { icon: 'IconRoute', description: 'Rooms sold, as data.' }),
    ),
    counted(
      json('dailyPerformance.bySegment', 'By market segment', {
        icon: 'IconChartPie',
        description: 'Rooms sold, as data.',
      }),
    ),
    ...[7, 14, 30, 60, 90].map((days) =>
      counted(
        number(`dailyPerformance.onTheBooks${days}`, `On the books ${days} days before`, {
          icon: 'IconBook',
          description: ON_THE_BOOKS,
        }),
      ),
    ),
    counted(
      number('dailyPerformance.forecastRooms', 'Forecast', {
        icon: 'IconChartLine',
        description: 'Rooms expected to be sold.',
      }),
    ),
    counted(number('dailyPerformance.forecastLow', 'Forecast at least', { icon: 'IconArrowDown' })),
    counted(number('dailyPerformance.forecastHigh', 'Forecast at most', { icon: 'IconArrowUp' })),
    counted(money('dailyPerformance.forecastRevenue', 'Forecast of room revenue', { icon: 'IconChartLine' })),
    counted(
      text('dailyPerformance.fingerprint', 'Fingerprint', {
        icon: 'IconFingerprint',
        description: 'Of the figures and of what they are split into: what did not change is not written again.',
      }),
    ),
    many('dailyPerformance.parts', 'Where it came from', 'dailyBreakdown.performance', { icon: 'IconChartPie' }),
  ],
});
