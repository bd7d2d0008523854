import { computed, onStandard, select } from '../../fields.ts';
import { guestLifecycles } from '../../guest-states.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(select('person.guestLifecycle', 'Lifecycle', guestLifecycles, { icon: 'IconRefresh' }), {
      rewritten: true,
    }),
  ),
);
