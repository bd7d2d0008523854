import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', day('opportunity.groupDepartureOn', 'Departure', { icon: 'IconCalendarUp' })),
);
