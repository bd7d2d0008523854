import { onStandard, yesNo } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    yesNo('company.accountCreditStop', 'No more credit', {
      icon: 'IconHandStop',
      description: 'Whoever books or checks out onto the account is warned.',
    }),
  ),
);
