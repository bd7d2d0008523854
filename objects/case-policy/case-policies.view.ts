import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('casePolicy.all', {
    name: 'Clocks of cases',
    icon: 'IconAlarm',
    position: 1,
    columns: [
      'name',
      'property',
      'order',
      'severities',
      'categories',
      'hoursToSolve',
      'opensAt',
      'closesAt',
      'warnAtPercent',
    ],
    sorts: [['order', 'ASC']],
  }),
);
