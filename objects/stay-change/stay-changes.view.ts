import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stayChange.all', {
    name: 'Stay changes',
    icon: 'IconHistory',
    position: 1,
    columns: ['name', 'stay', 'kind', 'changedAt', 'changedBy'],
    sorts: [['changedAt', 'DESC']],
  }),
);
