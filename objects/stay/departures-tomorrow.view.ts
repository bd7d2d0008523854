import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.departuresTomorrow', {
    name: 'Departures tomorrow',
    icon: 'IconCalendarUp',
    position: 6,
    columns: [
      'name',
      'guest',
      'status',
      'roomNumber',
      'roomType',
      'arrivalOn',
      'nights',
      'totalRevenue',
      'paymentMethod',
      'company',
      'property',
    ],
    filters: [
      { field: 'departureOn', operand: 'IS_RELATIVE', value: 'NEXT_1_DAY' },
      { field: 'status', operand: 'IS', value: ['CONFIRMED', 'IN_HOUSE'] },
    ],
    sorts: [['roomNumber', 'ASC']],
  }),
);
