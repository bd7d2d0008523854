import { computed, instant, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      instant('person.guestPageSince', 'Links to the own page since', {
        icon: 'IconLinkOff',
        description: 'Links to the page of the guest that were made before are withdrawn.',
      }),
    ),
  ),
);
