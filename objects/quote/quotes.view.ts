import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('quote.all', {
    name: 'Quotes',
    icon: 'IconFileInvoice',
    position: 1,
    columns: ['name', 'number', 'version', 'opportunity', 'person', 'status', 'givenOn', 'validUntil', 'total'],
    sorts: [['givenOn', 'DESC']],
  }),
);
