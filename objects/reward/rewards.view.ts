import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('reward.all', {
    name: 'Rewards',
    icon: 'IconGift',
    position: 1,
    columns: ['name', 'program', 'category', 'points', 'cost', 'stock', 'validFrom', 'validTo', 'active'],
    sorts: [['points', 'ASC']],
  }),
);
