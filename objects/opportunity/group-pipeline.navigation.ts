import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('opportunity.groups', 'sales', 'Group pipeline', 'IconUsersGroup', 10),
);
