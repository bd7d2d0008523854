import { defineField } from '../../sdk.ts';
import { computed, number, onStandard } from '../../fields.ts';

export default defineField(
  onStandard('person', computed(number('person.guestNoShows', 'No-shows', { icon: 'IconUserX' }), { rewritten: true })),
);
