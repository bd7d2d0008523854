import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('reward.all', 'loyalty', 'Rewards', 'IconGift', 5));
