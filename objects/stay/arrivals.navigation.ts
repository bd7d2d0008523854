import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.arrivals', 'frontDesk', 'Arrivals', 'IconCalendarDown', 0));
