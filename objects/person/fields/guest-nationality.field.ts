import { defineField } from '../../sdk.ts';
import { onStandard, text } from '../../fields.ts';

export default defineField(
  onStandard(
    'person',
    text('person.guestNationality', 'Nationality', {
      icon: 'IconFlag',
      description: 'ISO 3166-1 alpha-3, such as PRT.',
    }),
  ),
);
