import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

/** A tier that is renewed moves its end on at once, so that whose tier ends soon has not renewed it. */
export default defineView(
  table('loyaltyMembership.atRisk', {
    name: 'Members at risk',
    icon: 'IconTrendingDown',
    position: 4,
    columns: ['number', 'person', 'tier', 'tierUntil', 'qualifyingNights', 'toNextTier', 'points'],
    filters: [
      { field: 'status', operand: 'IS', value: ['ACTIVE'] },
      { field: 'tierUntil', operand: 'IS_RELATIVE', value: 'NEXT_90_DAY' },
      { field: 'tierRank', operand: 'GREATER_THAN_OR_EQUAL', value: '1' },
    ],
    sorts: [['tierUntil', 'ASC']],
  }),
);
