import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('stay.toCorrect', 'frontDesk', 'To correct', 'IconAlertTriangle', 14),
);
