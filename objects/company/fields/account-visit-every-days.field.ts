import { number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    number('company.accountVisitEveryDays', 'Visit every days', {
      icon: 'IconRepeat',
      description: 'How often the account owner calls on them.',
    }),
  ),
);
