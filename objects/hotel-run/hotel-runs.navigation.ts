import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('hotelRun.all', 'hotel', 'Runs', 'IconPlayerPlay', 8));
