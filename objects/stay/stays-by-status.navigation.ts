import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('stay.byStatus', 'frontDesk', 'Stays by status', 'IconLayoutKanban', 3),
);
