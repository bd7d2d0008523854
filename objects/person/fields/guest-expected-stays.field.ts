import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      number('person.guestExpectedStays', 'Expected stays', {
        icon: 'IconCalendarPlus',
        decimals: 2,
        description: 'In the next twelve months.',
      }),
      { rewritten: true },
    ),
  ),
);
