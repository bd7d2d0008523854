import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('loyalty', 'Loyalty', 'IconAward', 24));
