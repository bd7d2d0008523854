import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('guestMerge.all', 'guests', 'Merges', 'IconArrowMerge', 6));
