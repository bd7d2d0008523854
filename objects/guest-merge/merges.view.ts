import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('guestMerge.all', {
    name: 'Merges',
    icon: 'IconArrowMerge',
    position: 1,
    columns: ['name', 'winner', 'loser', 'status', 'mergedBy', 'mergedAt', 'undoneBy', 'undoneAt'],
    sorts: [['mergedAt', 'DESC']],
  }),
);
