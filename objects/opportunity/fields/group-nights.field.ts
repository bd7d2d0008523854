import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', many('opportunity.groupNights', 'Block nights', 'groupNight.group', { icon: 'IconLock' })),
);
