import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('salesCost.all', 'management', 'Sales costs', 'IconReportMoney', 3),
);
