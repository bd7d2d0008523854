import { computed, day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(day('company.accountNextVisitOn', 'Next visit', { icon: 'IconCalendarEvent' }), { rewritten: true }),
  ),
);
