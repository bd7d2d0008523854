import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', day('opportunity.groupArrivalOn', 'Arrival', { icon: 'IconCalendarDown' })),
);
