import type { Dimension } from '../../plugin/domain/key-figures/day-figures.ts';
import { computed, day, money, number, one, select, text, type Choices, type ObjectField } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

const counted = (field: ObjectField): ObjectField => computed(field, { rewritten: true });

export default defineObject({
  ...named('dailyBreakdown', 'dailyBreakdowns', 'Source of business', 'Sources of business', {
    icon: 'IconChartPie',
    description: 'What one channel, market segment, country or room type brought a property on a day.',
  }),
  ...appendedByTheApp,
  fields: [
    counted(text('dailyBreakdown.name', 'Source', { icon: 'IconAbc' })),
    counted(
      text('dailyBreakdown.key', 'Key', { icon: 'IconKey', description: 'property:day:split by:value, unique.' }),
    ),
    counted(
      one('dailyBreakdown.performance', 'Day of business', 'dailyPerformance.parts', {
        icon: 'IconChartBar',
        whenGone: 'DESTROY',
      }),
    ),
    counted(
      one('dailyBreakdown.property', 'Property', 'hotelProperty.dailyBreakdowns', {
        icon: 'IconBuildingSkyscraper',
        whenGone: 'DESTROY',
      }),
    ),
    counted(day('dailyBreakdown.day', 'Day', { icon: 'IconCalendar' })),
    counted(
      select(
        'dailyBreakdown.dimension',
        'Split by',
        {
          CHANNEL: ['Channel', 'blue'],
          SEGMENT: ['Market segment', 'purple'],
          COUNTRY: ['Country', 'green'],
          ROOM_TYPE: ['Room type', 'orange'],
        } satisfies Choices<Dimension>,
        { icon: 'IconCategory' },
      ),
    ),
    counted(
      text('dailyBreakdown.value', 'Value', {
        icon: 'IconTag',
        description: 'As the stays say it: a channel, a segment, a country as ISO 3166-1 alpha-3, a room type.',
      }),
    ),
    counted(number('dailyBreakdown.roomsSold', 'Rooms sold', { icon: 'IconBed' })),
    counted(number('dailyBreakdown.arrivals', 'Arrivals', { icon: 'IconCalendarDown' })),
    counted(money('dailyBreakdown.roomRevenue', 'Room revenue', { icon: 'IconCoins' })),
    counted(money('dailyBreakdown.totalRevenue', 'Total revenue', { icon: 'IconSum' })),
  ],
});
