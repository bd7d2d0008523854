import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('company.accounts', 'sales', 'Accounts', 'IconBuilding', 12));
