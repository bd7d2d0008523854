import { money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    money('company.accountCreditLimit', 'Credit limit', {
      icon: 'IconCreditCard',
      description: 'What the account may owe at most; empty for no limit.',
    }),
  ),
);
