import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(pageInFolder('loyalty-program', 'loyalty', 'Loyalty program', 'IconAward', 5));
