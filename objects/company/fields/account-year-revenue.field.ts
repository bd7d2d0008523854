import { computed, money, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(
      money('company.accountYearRevenue', 'Revenue of a year', {
        icon: 'IconCoins',
        description: 'Of stays that departed in the twelve months before this one, and in this one so far.',
      }),
      { rewritten: true },
    ),
  ),
);
