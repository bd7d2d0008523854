import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('retentionModel.all', {
    name: 'Retention models',
    icon: 'IconChartDots3',
    position: 1,
    columns: ['name', 'fittedOn', 'guests', 'returned', 'topDecileLift', 'logLikelihood', 'limits'],
    sentences: ['limits'],
    sorts: [['fittedOn', 'DESC']],
  }),
);
