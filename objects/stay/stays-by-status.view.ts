import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('stay.byStatus', {
    name: 'Stays by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'guest', 'arrivalOn', 'departureOn', 'roomType', 'roomNumber'],
    by: 'status',
    sum: 'totalRevenue',
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
  }),
);
