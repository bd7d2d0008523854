import { defineField } from '../../sdk.ts';
import { onStandard, text } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    text('person.guestLanguage', 'Language', { icon: 'IconLanguage', description: 'ISO 639-1, such as pt.' }),
  ),
);
