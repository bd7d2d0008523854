import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.all', {
    name: 'All stays',
    icon: 'IconCalendarStats',
    position: 1,
    columns: [
      'name',
      'guest',
      'status',
      'arrivalOn',
      'departureOn',
      'nights',
      'property',
      'roomType',
      'roomNumber',
      'ratePlan',
      'channel',
      'totalRevenue',
      'bookedAt',
    ],
    sorts: [['bookedAt', 'DESC']],
  }),
);
