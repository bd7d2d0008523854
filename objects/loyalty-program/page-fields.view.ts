import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('loyaltyProgram', 'Loyalty program', [
    'status',
    'membersCount',
    'pointsLiability',
    'benefitCost',
    'currencyCode',
    'effectiveFrom',
    'effectiveTo',
    'code',
  ]),
);
