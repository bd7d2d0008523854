import { onStandard, yesNo } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    yesNo('person.guestIncognito', 'Incognito', { icon: 'IconSpy', description: 'Never named aloud or on the phone.' }),
  ),
);
