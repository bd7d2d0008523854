import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('rewardRedemption.byStatus', 'loyalty', 'Redemptions', 'IconLayoutKanban', 3));
