import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.departures', 'hotel', 'Departures', 'IconCalendarUp', 2));
