import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.arrivalsAhead', {
    name: 'Arrivals of the next two weeks',
    icon: 'IconCalendarDown',
    position: 4,
    columns: [
      'name',
      'guest',
      'arrivalOn',
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
      { field: 'arrivalOn', operand: 'IS_RELATIVE', value: 'NEXT_14_DAY' },
      { field: 'status', operand: 'IS', value: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] },
    ],
    sorts: [
      ['arrivalOn', 'ASC'],
      ['name', 'ASC'],
    ],
  }),
);
