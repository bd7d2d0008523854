import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('loyaltyProgram.all', 'loyalty', 'Programs', 'IconAward', 7));
