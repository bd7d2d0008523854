import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stayOffer.all', {
    name: 'Offers',
    icon: 'IconSparkles',
    position: 1,
    columns: ['name', 'stay', 'kind', 'status', 'difference', 'property', 'offeredAt', 'answeredAt', 'approvedBy'],
    sorts: [['offeredAt', 'DESC']],
  }),
);
