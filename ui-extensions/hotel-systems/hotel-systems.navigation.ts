import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(
  pageInFolder('hotel-systems', 'setUp', 'Hotel systems', 'IconPlugConnected', 12),
);
