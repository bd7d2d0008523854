import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('company.visitsDue', 'sales', 'Visits due', 'IconCalendarEvent', 13),
);
