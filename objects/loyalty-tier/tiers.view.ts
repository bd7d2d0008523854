import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyTier.all', {
    name: 'Tiers',
    icon: 'IconStairsUp',
    position: 1,
    columns: ['name', 'program', 'rank', 'thresholds', 'bonusPercent', 'benefits', 'colour'],
    sorts: [['rank', 'ASC']],
  }),
);
