import { defineView } from '../sdk.ts';
import { calendar } from '../views.ts';

export default defineView(
  calendar('stay.arrivals', {
    name: 'Arrivals',
    icon: 'IconCalendarDown',
    position: 3,
    columns: ['name', 'guest', 'status', 'roomNumber'],
    on: 'arrivalOn',
    filters: [{ field: 'status', operand: 'IS', value: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] }],
  }),
);
