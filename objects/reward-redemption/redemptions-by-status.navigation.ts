import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('rewardRedemption.byStatus', 'loyalty', 'Redemptions by status', 'IconLayoutKanban', 3),
);
