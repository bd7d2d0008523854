import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('company', day('company.accountLastVisitOn', 'Last visit', { icon: 'IconCalendarCheck' })),
);
