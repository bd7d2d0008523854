import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('serviceCase.open', 'retention', 'Open cases', 'IconAlarm', 6));
