import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('loyaltyMembership.byTier', 'loyalty', 'Members by tier', 'IconStairsUp', 1),
);
