import { computed, onStandard, yesNo } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      yesNo('person.guestMaskedEmail', 'Masked email', {
        icon: 'IconMailOff',
        description: 'The only address known is the relay of a booking site.',
      }),
      { rewritten: true },
    ),
  ),
);
