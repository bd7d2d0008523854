import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('dailyPerformance.all', {
    name: 'Days of business',
    icon: 'IconChartBar',
    position: 1,
    columns: [
      'name',
      'property',
      'day',
      'roomsAvailable',
      'roomsSold',
      'occupancy',
      'adr',
      'revpar',
      'roomRevenue',
      'totalRevenue',
      'onTheBooks30',
      'forecastRooms',
    ],
    sorts: [['day', 'DESC']],
  }),
);
