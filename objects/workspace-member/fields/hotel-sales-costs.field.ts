import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelSalesCosts', 'Sales costs', 'salesCost.owner', { icon: 'IconReportMoney' }),
  ),
);
