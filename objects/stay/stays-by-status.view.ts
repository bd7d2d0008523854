import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('stay.byStatus', {
    name: 'Stays by status',
    icon: 'IconLayoutKanban',
    position: 7,
    columns: ['name', 'guest', 'arrivalOn', 'departureOn', 'roomType', 'roomNumber'],
    by: 'status',
    groups: [
      'INQUIRY',
      'TENTATIVE',
      'WAITLISTED',
      'CONFIRMED',
      'IN_HOUSE',
      'CHECKED_OUT',
      'CANCELLED',
      'NO_SHOW',
      'RELOCATED',
    ],
    filters: [{ field: 'departureOn', operand: 'IS_RELATIVE', value: 'NEXT_14_DAY' }],
    sorts: [['arrivalOn', 'ASC']],
    sum: 'totalRevenue',
  }),
);
