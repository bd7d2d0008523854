import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('commissionStatement.byStatus', {
    name: 'Commission by status',
    icon: 'IconProgress',
    position: 2,
    columns: ['name', 'agency', 'property', 'month', 'stays', 'nights', 'base', 'total', 'holdReason', 'reference'],
    by: 'status',
    groups: ['OPEN', 'ON_HOLD', 'CLOSED', 'PAID'],
    sorts: [['month', 'DESC']],
  }),
);
