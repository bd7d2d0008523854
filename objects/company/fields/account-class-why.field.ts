import { computed, onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(text('company.accountClassWhy', 'Why this class', { icon: 'IconHelpCircle' }), { rewritten: true }),
  ),
);
