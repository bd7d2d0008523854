import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('monthlyBudget.all', {
    name: 'Budgets',
    icon: 'IconTargetArrow',
    position: 1,
    columns: ['name', 'property', 'salesperson', 'month', 'roomsSold', 'roomRevenue', 'totalRevenue'],
    sorts: [['month', 'DESC']],
  }),
);
