import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('room', 'Room', [
    'housekeeping',
    'housekeepingNote',
    'property',
    'roomType',
    'floor',
    'bedType',
    'view',
    'smoking',
    'maxOccupancy',
    'features',
    'connecting',
  ]),
);
