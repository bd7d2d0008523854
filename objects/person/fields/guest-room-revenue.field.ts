import { defineField } from '../../sdk.ts';
import { computed, money, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(money('person.guestRoomRevenue', 'Room revenue', { icon: 'IconCoins' }), { rewritten: true }),
  ),
);
