import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('rewardRedemption.byStatus', {
    name: 'Redemptions by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'membership', 'reward', 'stay', 'redeemedOn'],
    by: 'status',
    sorts: [['redeemedOn', 'DESC']],
    groups: ['REQUESTED', 'CONFIRMED', 'FULFILLED', 'CANCELLED'],
  }),
);
