import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('preferenceWording.all', {
    name: 'Wordings of wishes',
    icon: 'IconQuote',
    position: 1,
    columns: ['name', 'category', 'value', 'polarity', 'problem'],
    sorts: [['name', 'ASC']],
  }),
);
