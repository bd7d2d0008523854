import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.all', 'frontDesk', 'All stays', 'IconCalendarStats', 13));
