import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('setUp', 'Set-up', 'IconAdjustments', 27));
