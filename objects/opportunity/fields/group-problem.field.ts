import { computed, onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      text('opportunity.groupProblem', 'What to correct', {
        icon: 'IconAlertTriangle',
        description: 'What about the group cannot be. It counts nowhere until it is put right.',
      }),
      { rewritten: true },
    ),
  ),
);
