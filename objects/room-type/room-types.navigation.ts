import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('roomType.all', 'setUp', 'Room types', 'IconBed', 1));
