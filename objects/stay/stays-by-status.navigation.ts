import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('stay.byStatus', 'hotel', 'Stays by status', 'IconLayoutKanban', 3));
