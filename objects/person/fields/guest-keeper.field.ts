import { one, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    one('person.guestKeeper', 'Looked after by', 'workspaceMember.hotelGuestsToKeep', {
      icon: 'IconUserHeart',
      description: 'Who has taken it on to bring the guest back.',
    }),
  ),
);
