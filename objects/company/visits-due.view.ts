import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('company.visitsDue', {
    name: 'Visits due',
    icon: 'IconCalendarEvent',
    position: 3,
    columns: [
      'name',
      'accountNextVisitOn',
      'accountClass',
      'accountOwner',
      'accountLastVisitOn',
      'accountLastStayOn',
      'accountNights',
      'accountRevenue',
    ],
    filters: [{ field: 'accountNextVisitOn', operand: 'IS_NOT_EMPTY' }],
    sorts: [['accountNextVisitOn', 'ASC']],
  }),
);
