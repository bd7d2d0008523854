import { computed, day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      day('person.guestReviewOn', 'Review on', {
        icon: 'IconCalendarTime',
        description: 'The first day on which the state of the guest can change by itself.',
      }),
      { rewritten: true },
    ),
  ),
);
