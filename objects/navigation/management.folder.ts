import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('management', 'Performance', 'IconChartBar', 26));
