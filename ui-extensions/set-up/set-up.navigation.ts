import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(pageInFolder('set-up', 'setUp', 'Set-up', 'IconListCheck', 9));
