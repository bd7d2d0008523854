import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestMergesGivenUp', 'Merged into others', 'guestMerge.loser', { icon: 'IconArrowMerge' }),
  ),
);
