import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('folioCharge.all', 'frontDesk', 'Charges', 'IconReceipt', 6));
