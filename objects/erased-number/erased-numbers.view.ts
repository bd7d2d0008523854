import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('erasedNumber.all', {
    name: 'Erased numbers',
    icon: 'IconEraser',
    position: 1,
    columns: ['name', 'erasedAt'],
    sorts: [['erasedAt', 'DESC']],
  }),
);
