import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestMergesKept', 'Merges into this guest', 'guestMerge.winner', { icon: 'IconArrowMerge' }),
  ),
);
