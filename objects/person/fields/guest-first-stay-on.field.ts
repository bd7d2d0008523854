import { defineField } from '../../sdk.ts';
import { computed, day, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(day('person.guestFirstStayOn', 'First stay', { icon: 'IconCalendarDown' }), { rewritten: true }),
  ),
);
