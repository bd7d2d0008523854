import { onStandard, yesNo } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    yesNo('person.guestDoNotContact', 'Do not contact', {
      icon: 'IconMessageOff',
      description: 'No play turns to the guest, whatever was agreed to.',
    }),
  ),
);
