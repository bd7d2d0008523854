import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('groupNight.all', {
    name: 'Block nights',
    icon: 'IconLock',
    position: 1,
    columns: ['name', 'group', 'night', 'roomType', 'rooms', 'pickedUp', 'held', 'rate', 'property'],
    sorts: [['night', 'ASC']],
  }),
);
