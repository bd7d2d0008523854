import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('matchCandidate.open', 'guests', 'Possible duplicates', 'IconUsersGroup', 5));
