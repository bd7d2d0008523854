import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      money('person.guestValueAtRisk', 'Value at risk', {
        icon: 'IconCoinOff',
        description: 'What a year with the guest has brought, times how likely it is that the guest does not return.',
      }),
      { rewritten: true },
    ),
  ),
);
