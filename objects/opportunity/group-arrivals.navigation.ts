import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('opportunity.arrivals', 'sales', 'Group arrivals', 'IconCalendarDown', 11),
);
