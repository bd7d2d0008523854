import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('company.competitors', 'management', 'Competitors', 'IconScale', 1),
);
