import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('receipt.all', {
    name: 'Receipts',
    icon: 'IconCoins',
    position: 1,
    columns: ['name', 'company', 'receivable', 'receivedOn', 'amount', 'reference', 'reason'],
    sorts: [['receivedOn', 'DESC']],
  }),
);
