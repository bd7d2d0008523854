import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.inHouse', 'frontDesk', 'In house', 'IconHome', 12));
