import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stayChange.all', 'frontDesk', 'Stay changes', 'IconHistory', 7));
