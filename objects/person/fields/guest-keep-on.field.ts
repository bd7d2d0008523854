import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    day('person.guestKeepOn', 'Next step on', {
      icon: 'IconCalendarDue',
      description: 'When to turn to the guest again. Until then the guest stands in no list of guests to keep.',
    }),
  ),
);
