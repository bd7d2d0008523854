import { number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    number('company.accountCommissionPercent', 'Commission %', { icon: 'IconPercentage', decimals: 1 }),
  ),
);
