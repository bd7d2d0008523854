import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(pageInFolder('today', 'frontDesk', 'Today', 'IconSunrise', 5));
