import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('rewardRedemption.toFulfil', 'loyalty', 'Redemptions to fulfil', 'IconTicket', 11),
);
