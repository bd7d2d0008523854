import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('dataRequest.all', 'guests', 'Data requests', 'IconShieldLock', 90),
);
