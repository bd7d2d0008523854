import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('quoteLine.all', {
    name: 'Quote lines',
    icon: 'IconList',
    position: 1,
    columns: ['name', 'quote', 'kind', 'fromOn', 'toOn', 'quantity', 'nights', 'price', 'lineTotal', 'ratePlan'],
    sorts: [['place', 'ASC']],
  }),
);
