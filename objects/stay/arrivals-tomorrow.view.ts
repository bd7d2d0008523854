import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.arrivalsTomorrow', {
    name: 'Arrivals tomorrow',
    icon: 'IconCalendarDown',
    position: 3,
    columns: [
      'name',
      'guest',
      'status',
      'roomNumber',
      'roomType',
      'property',
      'nights',
      'departureOn',
      'company',
      'specialRequests',
      'adults',
      'children',
      'ratePlan',
      'guarantee',
    ],
    filters: [
      { field: 'arrivalOn', operand: 'IS_RELATIVE', value: 'NEXT_1_DAY' },
      { field: 'status', operand: 'IS', value: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] },
    ],
    sorts: [['name', 'ASC']],
  }),
);
