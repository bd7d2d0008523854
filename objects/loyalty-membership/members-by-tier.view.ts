import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.byTier', {
    name: 'Members by tier',
    icon: 'IconStairsUp',
    position: 2,
    columns: [
      'number',
      'person',
      'tier',
      'tierRank',
      'tierSince',
      'tierUntil',
      'qualifyingNights',
      'qualifyingStays',
      'toNextTier',
      'points',
    ],
    filters: [{ field: 'status', operand: 'IS', value: ['ACTIVE'] }],
    sorts: [
      ['tierRank', 'DESC'],
      ['qualifyingNights', 'DESC'],
    ],
  }),
);
