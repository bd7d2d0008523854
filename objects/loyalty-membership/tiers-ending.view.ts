import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.tiersEnding', {
    name: 'Members at risk',
    icon: 'IconAlertTriangle',
    position: 4,
    columns: ['number', 'person', 'tier', 'tierUntil', 'qualifyingNights', 'qualifyingStays', 'points'],
    filters: [
      { field: 'status', operand: 'IS', value: ['ACTIVE'] },
      { field: 'tierRank', operand: 'GREATER_THAN_OR_EQUAL', value: '1' },
      { field: 'tierUntil', operand: 'IS_RELATIVE', value: 'NEXT_90_DAY' },
    ],
    sorts: [['tierUntil', 'ASC']],
  }),
);
