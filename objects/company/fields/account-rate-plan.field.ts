import { onStandard, one } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('company', one('company.accountRatePlan', 'Agreed rate plan', 'ratePlan.accounts', { icon: 'IconTag' })),
);
