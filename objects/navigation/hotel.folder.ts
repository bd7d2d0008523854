import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('hotel', 'Hotel', 'IconBuildingSkyscraper', 20));
