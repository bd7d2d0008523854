import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('competitorRate.all', {
    name: 'All rates seen',
    icon: 'IconScale',
    position: 1,
    columns: ['name', 'competitor', 'property', 'day', 'roomClass', 'rate', 'channel', 'seenOn'],
    sorts: [['day', 'DESC']],
  }),
);
