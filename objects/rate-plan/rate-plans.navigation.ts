import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('ratePlan.all', 'setUp', 'Rate plans', 'IconTag', 11));
