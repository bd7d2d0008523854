import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('stay.departures', 'frontDesk', 'Departures', 'IconCalendarUp', 1),
);
