import { defineView } from '../sdk.ts';
import { calendar } from '../views.ts';

export default defineView(
  calendar('company.visits', {
    name: 'Visits due',
    icon: 'IconCalendarEvent',
    position: 3,
    columns: ['name', 'accountClass', 'accountOwner'],
    on: 'accountNextVisitOn',
  }),
);
