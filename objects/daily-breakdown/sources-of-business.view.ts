import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('dailyBreakdown.all', {
    name: 'Sources of business',
    icon: 'IconChartPie',
    position: 1,
    columns: ['name', 'property', 'day', 'dimension', 'value', 'roomsSold', 'arrivals', 'roomRevenue', 'totalRevenue'],
    sorts: [['day', 'DESC']],
  }),
);
