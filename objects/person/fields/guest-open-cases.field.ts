import { computed, number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(number('person.guestOpenCases', 'Open cases', { icon: 'IconLifebuoy' }), { rewritten: true }),
  ),
);
