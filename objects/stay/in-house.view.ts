import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.inHouse', {
    name: 'In house',
    icon: 'IconHome',
    position: 8,
    columns: [
      'name',
      'guest',
      'property',
      'roomNumber',
      'roomType',
      'arrivalOn',
      'departureOn',
      'adults',
      'children',
      'specialRequests',
    ],
    filters: [{ field: 'status', operand: 'IS', value: ['IN_HOUSE'] }],
    sorts: [['departureOn', 'ASC']],
  }),
);
