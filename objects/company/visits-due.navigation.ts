import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('company.visits', 'sales', 'Visits due', 'IconCalendarEvent', 2));
