import { defineField } from '../../sdk.ts';
import { many, onStandard } from '../../fields.ts';

export default defineField(
  onStandard('person', many('person.guestStayHistory', 'Stays', 'stay.guest', { icon: 'IconCalendarStats' })),
);
