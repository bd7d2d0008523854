import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      money('opportunity.groupWeighted', 'Weighted amount', {
        icon: 'IconScaleOutline',
        description: 'Amount by probability; nothing while something is to be corrected.',
      }),
      { rewritten: true },
    ),
  ),
);
