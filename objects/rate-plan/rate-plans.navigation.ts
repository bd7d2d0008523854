import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('ratePlan.all', 'hotel', 'Rate plans', 'IconTag', 7));
