import { defineField } from '../../sdk.ts';
import { many, onStandard } from '../../fields.ts';

export default defineField(
  onStandard('person', many('person.guestBookedStays', 'Stays booked', 'stay.booker', { icon: 'IconBookmark' })),
);
