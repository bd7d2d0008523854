import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.newGuests', {
    name: 'New guests',
    icon: 'IconUserPlus',
    position: 12,
    columns: [
      'name',
      'guestSegment',
      'guestRfmGroup',
      'guestLifecycle',
      'guestStays',
      'guestTotalRevenue',
      'guestReturnProbability',
      'guestLastStayOn',
      'guestWhy',
    ],
    sentences: ['guestWhy'],
    filters: [{ field: 'guestRfmGroup', operand: 'IS', value: ['NEW', 'PROMISING'] }],
    sorts: [['guestTotalRevenue', 'DESC']],
  }),
);
