import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('salesCost.all', {
    name: 'Sales costs',
    icon: 'IconReportMoney',
    position: 1,
    columns: ['name', 'property', 'owner', 'month', 'category', 'amount'],
    sorts: [['month', 'DESC']],
  }),
);
