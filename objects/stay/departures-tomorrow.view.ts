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
      'property',
      'arrivalOn',
      'nights',
      'company',
      'totalRevenue',
      'paymentMethod',
    ],
    filters: [
      { field: 'departureOn', operand: 'IS_RELATIVE', value: 'NEXT_1_DAY' },
      { field: 'status', operand: 'IS', value: ['CONFIRMED', 'IN_HOUSE'] },
    ],
    sorts: [['roomNumber', 'ASC']],
  }),
);
