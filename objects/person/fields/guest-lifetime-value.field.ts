import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(money('person.guestLifetimeValue', 'Lifetime value', { icon: 'IconCoins' }), { rewritten: true }),
  ),
);
