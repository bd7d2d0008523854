import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('folioCharge.all', {
    name: 'Charges',
    icon: 'IconReceipt',
    position: 1,
    columns: ['name', 'stay', 'chargedOn', 'category', 'description', 'outlet', 'amount'],
    sorts: [['chargedOn', 'DESC']],
  }),
);
