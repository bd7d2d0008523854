import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('guestMerge.all', {
    name: 'All merges',
    icon: 'IconArrowMerge',
    position: 1,
    columns: ['name', 'winner', 'loser', 'status', 'mergedBy', 'mergedAt', 'undoneBy', 'undoneAt'],
    sorts: [['mergedAt', 'DESC']],
  }),
);
