import { computed, day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(
      day('company.accountOverdueSince', 'Overdue since', {
        icon: 'IconCalendarX',
        description: 'The day after the oldest open invoice was due, as somebody was told of it.',
      }),
      { rewritten: true },
    ),
  ),
);
