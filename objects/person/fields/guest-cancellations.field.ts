import { defineField } from '../../sdk.ts';
import { computed, number, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(number('person.guestCancellations', 'Cancellations', { icon: 'IconCalendarX' }), { rewritten: true }),
  ),
);
