import { defineView } from '../sdk.ts';
import { calendar } from '../views.ts';

export default defineView(
  calendar('opportunity.groupArrivals', {
    name: 'Group arrivals',
    icon: 'IconCalendarDown',
    position: 2,
    columns: ['name', 'company', 'groupRooms', 'stage'],
    on: 'groupArrivalOn',
  }),
);
