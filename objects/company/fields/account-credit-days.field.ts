import { number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    number('company.accountCreditDays', 'Days to pay', {
      icon: 'IconCalendarDue',
      description: 'From the day of an invoice; 30 where nothing is said.',
    }),
  ),
);
