import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.expiring', {
    name: 'Points expiring',
    icon: 'IconHourglass',
    position: 3,
    columns: ['number', 'person', 'tier', 'pointsExpiringNext', 'pointsExpireOn', 'points'],
    filters: [{ field: 'pointsExpireOn', operand: 'IS_NOT_EMPTY' }],
    sorts: [['pointsExpireOn', 'ASC']],
  }),
);
