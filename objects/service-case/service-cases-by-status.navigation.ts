import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('serviceCase.byStatus', 'frontDesk', 'Cases by status', 'IconLayoutKanban', 5),
);
