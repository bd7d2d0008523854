import { money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    money('company.accountPotential', 'Potential', {
      icon: 'IconTargetArrow',
      description: 'What the account spends on hotels in town in a year.',
    }),
  ),
);
