import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(
  pageInFolder('guests-to-keep', 'retention', 'Guests to keep', 'IconUserHeart', 1),
);
