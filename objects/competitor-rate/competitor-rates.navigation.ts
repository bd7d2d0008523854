import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('competitorRate.all', 'management', 'Competitor rates', 'IconScale', 11),
);
