import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('loyaltyProgram.all', 'setUp', 'Programs', 'IconAward', 12));
