import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('groupNight', 'Block night', [
    'group',
    'night',
    'roomType',
    'rooms',
    'pickedUp',
    'held',
    'rate',
    'property',
  ]),
);
