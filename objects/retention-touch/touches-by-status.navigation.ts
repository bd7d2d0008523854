import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('retentionTouch.byStatus', 'retention', 'Touches by status', 'IconLayoutKanban', 2),
);
