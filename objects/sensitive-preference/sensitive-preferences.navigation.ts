import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('sensitivePreference.all', 'guests', 'Sensitive preferences', 'IconShieldHeart', 3),
);
