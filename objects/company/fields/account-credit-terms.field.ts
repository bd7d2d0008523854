import { onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('company', text('company.accountCreditTerms', 'Credit terms', { icon: 'IconCreditCard' })),
);
