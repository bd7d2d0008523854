import { defineField } from '../../sdk.ts';
import { onStandard, text } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    text('person.guestNumber', 'Guest number', {
      icon: 'IconHash',
      description: 'The number that the hotel systems know the guest by, unique.',
    }),
  ),
);
