import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('pointsEntry.all', {
    name: 'Points ledger',
    icon: 'IconList',
    position: 1,
    columns: ['name', 'membership', 'kind', 'points', 'stay', 'reward', 'earnedOn', 'expiresOn', 'reason'],
    sorts: [['earnedOn', 'DESC']],
  }),
);
