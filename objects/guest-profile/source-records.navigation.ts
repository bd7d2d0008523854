import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('guestProfile.all', 'guests', 'Source records', 'IconId', 7));
