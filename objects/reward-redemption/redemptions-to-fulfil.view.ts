import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('rewardRedemption.toFulfil', {
    name: 'Redemptions to fulfil',
    icon: 'IconTicket',
    position: 3,
    columns: ['name', 'status', 'membership', 'reward', 'stay', 'points', 'redeemedOn', 'note'],
    filters: [{ field: 'status', operand: 'IS', value: ['REQUESTED', 'CONFIRMED'] }],
    sorts: [['redeemedOn', 'ASC']],
  }),
);
