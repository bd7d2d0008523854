import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('stay.toCorrect', {
    name: 'To correct',
    icon: 'IconAlertTriangle',
    position: 9,
    columns: [
      'name',
      'problem',
      'status',
      'arrivalOn',
      'departureOn',
      'nights',
      'checkedInAt',
      'checkedOutAt',
      'adults',
      'totalRevenue',
      'property',
      'source',
    ],
    sentences: ['problem'],
    filters: [{ field: 'toCorrect', operand: 'IS', value: true }],
    sorts: [['arrivalOn', 'DESC']],
  }),
);
