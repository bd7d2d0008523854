import { defineField } from '../../sdk.ts';
import { many, onStandard } from '../../fields.ts';

export default defineField(
  onStandard('company', many('company.accountStays', 'Stays', 'stay.company', { icon: 'IconCalendarStats' })),
);
