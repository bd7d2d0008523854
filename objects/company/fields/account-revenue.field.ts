import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(money('company.accountRevenue', 'Account revenue', { icon: 'IconCoins' }), { rewritten: true }),
  ),
);
