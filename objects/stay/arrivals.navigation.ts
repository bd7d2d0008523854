import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.arrivals', 'hotel', 'Arrivals', 'IconCalendarDown', 1));
