import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('serviceCase.open', 'service', 'Open cases', 'IconAlarm', 10));
