import { defineField } from '../../sdk.ts';
import { computed, day, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      day('person.guestLastStayOn', 'Last stay', {
        icon: 'IconCalendarUp',
        description: 'The day of the latest departure.',
      }),
      { rewritten: true },
    ),
  ),
);
