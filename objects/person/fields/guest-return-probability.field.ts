import { computed, onStandard, share } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(share('person.guestReturnProbability', 'Will return', { icon: 'IconRepeat' }), { rewritten: true }),
  ),
);
