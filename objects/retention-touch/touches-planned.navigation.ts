import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('retentionTouch.planned', 'retention', 'Touches planned', 'IconCalendar', 1),
);
