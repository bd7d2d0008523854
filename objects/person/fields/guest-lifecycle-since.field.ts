import { computed, day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      day('person.guestLifecycleSince', 'Lifecycle since', {
        icon: 'IconCalendarTime',
        description: 'The first day of the state, where the stays tell it.',
      }),
      { rewritten: true },
    ),
  ),
);
