import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(pageInFolder('duplicates', 'guests', 'Duplicates', 'IconUsersGroup', 5));
