import { computed, day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      day('opportunity.groupDecidedOn', 'Decided on', {
        icon: 'IconGavel',
        description: 'When the group was won, lost or refused; a contract wins it.',
      }),
      { rewritten: true },
    ),
  ),
);
