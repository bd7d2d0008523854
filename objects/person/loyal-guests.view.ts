import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.loyal', {
    name: 'Loyal guests',
    icon: 'IconHeart',
    position: 10,
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
    filters: [{ field: 'guestRfmGroup', operand: 'IS', value: ['CHAMPIONS', 'LOYAL', 'POTENTIAL_LOYALISTS'] }],
    sorts: [['guestTotalRevenue', 'DESC']],
  }),
);
