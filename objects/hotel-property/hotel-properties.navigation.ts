import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('hotelProperty.all', 'setUp', 'Properties', 'IconBuildingSkyscraper', 10),
);
