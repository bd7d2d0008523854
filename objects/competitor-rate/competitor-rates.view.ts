import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('competitorRate.all', {
    name: 'Competitor rates',
    icon: 'IconScale',
    position: 1,
    columns: ['name', 'competitor', 'property', 'day', 'roomClass', 'rate', 'channel', 'seenOn'],
    sorts: [['day', 'DESC']],
  }),
);
