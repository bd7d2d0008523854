import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('stay.arrivalsToday', 'frontDesk', 'Arrivals today', 'IconCalendarDown', 10),
);
