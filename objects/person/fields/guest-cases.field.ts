import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('person', many('person.guestCases', 'Service cases', 'serviceCase.person', { icon: 'IconLifebuoy' })),
);
