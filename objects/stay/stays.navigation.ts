import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.all', 'hotel', 'Stays', 'IconCalendarStats', 0));
