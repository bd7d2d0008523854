import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('room.all', 'frontDesk', 'Rooms', 'IconDoor', 15));
