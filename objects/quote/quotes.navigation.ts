import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('quote.all', 'sales', 'Quotes', 'IconFileInvoice', 14));
