import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      number('person.guestNps', 'Would recommend', {
        icon: 'IconThumbUp',
        description: 'The latest answer, from 0 to 10.',
      }),
      { rewritten: true },
    ),
  ),
);
