import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('hotelProperty.all', 'hotel', 'Properties', 'IconBuildingSkyscraper', 5));
