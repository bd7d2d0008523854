import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('person.bySegment', {
    name: 'Guests by segment',
    icon: 'IconPyramid',
    position: 2,
    columns: [
      'name',
      'guestSegment',
      'guestLifecycle',
      'guestStays',
      'guestNights',
      'guestTotalRevenue',
      'guestLifetimeValue',
      'guestLastStayOn',
      'guestNextArrivalOn',
    ],
    by: 'guestSegment',
    groups: ['VIP', 'KEY', 'REGULAR', 'OCCASIONAL'],
    filters: [{ field: 'guestSegment', operand: 'IS_NOT_EMPTY' }],
    sorts: [['guestTotalRevenue', 'DESC']],
  }),
);
