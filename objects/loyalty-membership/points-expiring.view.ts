import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.expiring', {
    name: 'Points expiring',
    icon: 'IconHourglass',
    position: 3,
    columns: ['number', 'person', 'tier', 'pointsExpiringNext', 'pointsExpireOn', 'points'],
    filters: [
      { field: 'status', operand: 'IS', value: ['ACTIVE'] },
      { field: 'pointsExpiringNext', operand: 'GREATER_THAN_OR_EQUAL', value: '1' },
      { field: 'pointsExpireOn', operand: 'IS_RELATIVE', value: 'NEXT_90_DAY' },
    ],
    sorts: [['pointsExpireOn', 'ASC']],
  }),
);
