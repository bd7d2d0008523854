import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestPreferences', 'Room preferences', 'roomPreference.person', { icon: 'IconHeart' }),
  ),
);
