import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.departuresToday', {
    name: 'Departures today',
    icon: 'IconCalendarUp',
    position: 5,
    columns: [
      'name',
      'guest',
      'status',
      'roomNumber',
      'roomType',
      'property',
      'arrivalOn',
      'nights',
      'company',
      'totalRevenue',
      'paymentMethod',
    ],
    filters: [
      { field: 'departureOn', operand: 'IS_TODAY' },
      { field: 'status', operand: 'IS', value: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] },
    ],
    sorts: [
      ['status', 'ASC'],
      ['roomNumber', 'ASC'],
    ],
  }),
);
