import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('retentionTouch.due', 'retention', 'Touches due', 'IconMessageCircle', 11),
);
