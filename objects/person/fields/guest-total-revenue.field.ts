import { defineField } from '../../sdk.ts';
import { computed, money, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(money('person.guestTotalRevenue', 'Total revenue', { icon: 'IconSum' }), { rewritten: true }),
  ),
);
