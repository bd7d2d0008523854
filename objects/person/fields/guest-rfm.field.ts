import { computed, onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      text('person.guestRfm', 'RFM', {
        icon: 'IconChartBar',
        description: 'Recency, frequency and money from 1, the lowest fifth, to 5, such as 5-4-3.',
      }),
      { rewritten: true },
    ),
  ),
);
