import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('person.toWinBack', 'retention', 'To win back', 'IconUserHeart', 10),
);
