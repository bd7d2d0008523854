import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('sales', 'Sales', 'IconBriefcase', 25));
