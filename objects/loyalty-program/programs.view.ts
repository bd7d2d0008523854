import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyProgram.all', {
    name: 'Programs',
    icon: 'IconAward',
    position: 1,
    columns: [
      'name',
      'code',
      'status',
      'currencyCode',
      'effectiveFrom',
      'effectiveTo',
      'membersCount',
      'pointsLiability',
    ],
  }),
);
