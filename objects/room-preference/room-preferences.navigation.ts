import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('roomPreference.all', 'guests', 'Room preferences', 'IconHeart', 2),
);
