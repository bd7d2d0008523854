import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('loyaltyMembership.expiring', 'loyalty', 'Points expiring', 'IconHourglass', 2),
);
