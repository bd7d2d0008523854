import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('opportunity.groupArrivals', 'sales', 'Group arrivals', 'IconCalendarDown', 4),
);
