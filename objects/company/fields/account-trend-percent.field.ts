import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(
      number('company.accountTrendPercent', 'Against the year before, %', {
        icon: 'IconTrendingUp',
        description: 'What the last twelve whole months brought more than the twelve before them.',
      }),
      { rewritten: true },
    ),
  ),
);
