import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    day('opportunity.groupCutOffOn', 'Cut-off', {
      icon: 'IconScissors',
      description: 'The last day on which the block is kept; what is not booked then goes back to sale.',
    }),
  ),
);
