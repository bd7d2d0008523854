import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('room.all', {
    name: 'Rooms',
    icon: 'IconDoor',
    position: 0,
    columns: [
      'number',
      'housekeeping',
      'housekeepingNote',
      'property',
      'roomType',
      'floor',
      'bedType',
      'view',
      'features',
    ],
    sorts: [['number', 'ASC']],
  }),
);
