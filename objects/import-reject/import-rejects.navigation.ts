import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('importReject.all', 'setUp', 'Import rejects', 'IconFileX', 4));
