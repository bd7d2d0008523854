import { defineView } from '../sdk.ts';
import { calendar } from '../views.ts';

export default defineView(
  calendar('stay.departures', {
    name: 'Departures',
    icon: 'IconCalendarUp',
    position: 4,
    columns: ['name', 'guest', 'status', 'roomNumber'],
    on: 'departureOn',
    filters: [{ field: 'status', operand: 'IS', value: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] }],
  }),
);
