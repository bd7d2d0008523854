import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.arrivalsToday', {
    name: 'Arrivals today',
    icon: 'IconCalendarDown',
    position: 2,
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
      { field: 'arrivalOn', operand: 'IS_TODAY' },
      { field: 'status', operand: 'IS', value: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] },
    ],
    sorts: [
      ['status', 'ASC'],
      ['name', 'ASC'],
    ],
  }),
);
