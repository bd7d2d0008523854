import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('roomType.all', {
    name: 'Room types',
    icon: 'IconBed',
    position: 1,
    columns: ['name', 'code', 'property', 'roomClass', 'bedType', 'maxOccupancy', 'features', 'rooms', 'baseRate'],
  }),
);
