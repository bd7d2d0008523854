import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('loyaltyMembership.all', 'loyalty', 'Members', 'IconId', 10));
