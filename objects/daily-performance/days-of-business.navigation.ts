import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('dailyPerformance.all', 'management', 'Days of business', 'IconChartBar', 10),
);
