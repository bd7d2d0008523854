import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('pointsEntry.all', 'loyalty', 'Points ledger', 'IconList', 4));
