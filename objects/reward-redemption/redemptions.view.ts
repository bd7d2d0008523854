import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('rewardRedemption.all', {
    name: 'All redemptions',
    icon: 'IconTicket',
    position: 1,
    columns: ['name', 'membership', 'reward', 'stay', 'points', 'status', 'redeemedOn'],
    sorts: [['redeemedOn', 'DESC']],
  }),
);
