import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('monthlyBudget', 'Budget', [
    'month',
    'property',
    'salesperson',
    'roomsSold',
    'roomRevenue',
    'totalRevenue',
  ]),
);
