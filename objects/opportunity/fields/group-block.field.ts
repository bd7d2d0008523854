import { number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    number('opportunity.groupBlock', 'Block', { icon: 'IconLock', description: 'Room nights held for the group.' }),
  ),
);
