import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('roomType', 'Room type', [
    'property',
    'roomClass',
    'bedType',
    'sizeSquareMetres',
    'maxOccupancy',
    'view',
    'smoking',
    'features',
    'rooms',
    'baseRate',
    'code',
  ]),
);
