import { defineNavigationMenuItem } from '../../objects/sdk.ts';
import { pageInFolder } from '../../objects/views.ts';

export default defineNavigationMenuItem(pageInFolder('performance', 'management', 'Performance', 'IconChartBar', 5));
