import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(number('company.accountNights', 'Account nights', { icon: 'IconMoon' }), { rewritten: true }),
  ),
);
