import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('commissionStatement.all', {
    name: 'Commission statements',
    icon: 'IconReceipt2',
    position: 1,
    columns: [
      'name',
      'agency',
      'property',
      'month',
      'status',
      'stays',
      'nights',
      'base',
      'commission',
      'adjustment',
      'total',
      'paidOn',
    ],
    sorts: [['month', 'DESC']],
  }),
);
