import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', many('opportunity.groupStays', 'Stays', 'stay.group', { icon: 'IconCalendarStats' })),
);
