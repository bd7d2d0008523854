import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('loyaltyTier.all', 'loyalty', 'Tiers', 'IconStairsUp', 6));
