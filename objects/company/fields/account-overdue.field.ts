import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(money('company.accountOverdue', 'Overdue', { icon: 'IconAlertTriangle' }), { rewritten: true }),
  ),
);
