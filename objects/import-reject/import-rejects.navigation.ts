import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('importReject.all', 'hotel', 'Import rejects', 'IconFileX', 9));
