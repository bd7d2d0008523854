import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('roomType.all', 'hotel', 'Room types', 'IconBed', 6));
