import { computed, onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      text('person.guestWhy', 'Why this state', {
        icon: 'IconListCheck',
        description: 'What the lifecycle and the outlook of the guest rest on, in short.',
      }),
      { rewritten: true },
    ),
  ),
);
