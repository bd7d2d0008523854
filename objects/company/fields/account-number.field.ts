import { defineField } from '../../sdk.ts';
import { onStandard, text } from '../../fields.ts';

export default defineField(
  onStandard(
    'company',
    text('company.accountNumber', 'Account number', {
      icon: 'IconHash',
      description: 'The number that the hotel systems know the account by, unique.',
    }),
  ),
);
