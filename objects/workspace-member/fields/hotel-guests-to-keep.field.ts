import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelGuestsToKeep', 'Guests to keep', 'person.guestKeeper', { icon: 'IconUserHeart' }),
  ),
);
