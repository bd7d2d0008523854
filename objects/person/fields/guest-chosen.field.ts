import { computed, json, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      json('person.guestChosen', 'Chosen values', {
        icon: 'IconChecklist',
        description:
          'What the app last chose from the source records for this guest: what differs was changed in Twenty.',
      }),
      { rewritten: true },
    ),
  ),
);
