import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.slippingAway', {
    name: 'Slipping away',
    icon: 'IconUserDown',
    position: 11,
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
    filters: [
      {
        field: 'guestRfmGroup',
        operand: 'IS',
        value: ['NEEDING_ATTENTION', 'ABOUT_TO_SLEEP', 'AT_RISK', 'CANT_LOSE_THEM'],
      },
    ],
    sorts: [['guestTotalRevenue', 'DESC']],
  }),
);
