import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('stayOffer.byStatus', {
    name: 'Offers by answer',
    icon: 'IconProgress',
    position: 2,
    columns: ['name', 'stay', 'kind', 'difference', 'offeredAt', 'answeredAt'],
    by: 'status',
    groups: ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'],
    sorts: [['offeredAt', 'DESC']],
  }),
);
