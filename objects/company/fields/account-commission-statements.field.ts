import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountCommissionStatements', 'Commission statements', 'commissionStatement.agency', {
      icon: 'IconReceipt2',
    }),
  ),
);
