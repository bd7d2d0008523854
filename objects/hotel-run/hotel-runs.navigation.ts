import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('hotelRun.all', 'setUp', 'Runs', 'IconPlayerPlay', 13));
