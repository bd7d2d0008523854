import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('matchCandidate.open', 'guests', 'Duplicates to decide', 'IconUsersGroup', 11),
);
