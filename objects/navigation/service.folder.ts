import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('service', 'Service', 'IconLifebuoy', 22));
