import { computed, json, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      json('person.guestReasons', 'Why', {
        icon: 'IconListCheck',
        description: 'Why each of the computed values is what it is.',
      }),
      { rewritten: true },
    ),
  ),
);
