import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      number('opportunity.groupBlock', 'Block', {
        icon: 'IconLock',
        description: 'Room nights that the group asked for.',
      }),
      { rewritten: true },
    ),
  ),
);
