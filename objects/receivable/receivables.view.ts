import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('receivable.all', {
    name: 'Receivables',
    icon: 'IconFileInvoice',
    position: 1,
    columns: [
      'name',
      'company',
      'invoiceNumber',
      'status',
      'invoicedOn',
      'dueOn',
      'amount',
      'received',
      'open',
      'property',
    ],
    sorts: [['invoicedOn', 'DESC']],
  }),
);
