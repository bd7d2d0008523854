import { defineField } from '../../sdk.ts';
import { computed, day, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    computed(day('person.guestNextArrivalOn', 'Next arrival', { icon: 'IconCalendarPlus' }), { rewritten: true }),
  ),
);
