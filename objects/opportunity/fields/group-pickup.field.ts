import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      number('opportunity.groupPickup', 'Pickup', {
        icon: 'IconLockOpen',
        description: 'Room nights of the block that are booked.',
      }),
      { rewritten: true },
    ),
  ),
);
