import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelSalesTargets', 'Sales targets', 'monthlyBudget.salesperson', { icon: 'IconTarget' }),
  ),
);
