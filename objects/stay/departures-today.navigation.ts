import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('stay.departuresToday', 'frontDesk', 'Departures today', 'IconCalendarUp', 11),
);
