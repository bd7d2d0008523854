import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('company.byClass', 'sales', 'Accounts by class', 'IconSortAZ', 1));
