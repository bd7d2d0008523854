import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('receivable.overdue', {
    name: 'Overdue receivables',
    icon: 'IconAlertTriangle',
    position: 2,
    columns: ['name', 'company', 'invoiceNumber', 'dueOn', 'open', 'amount', 'received', 'property'],
    filters: [{ field: 'status', operand: 'IS', value: ['OVERDUE'] }],
    sorts: [['dueOn', 'ASC']],
  }),
);
