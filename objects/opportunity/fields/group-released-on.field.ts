import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    day('opportunity.groupReleasedOn', 'Released on', {
      icon: 'IconLockOpen2',
      description: 'When what was not booked of the block was given back to sale by hand.',
    }),
  ),
);
