import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('hotelRun.all', {
    name: 'Runs',
    icon: 'IconPlayerPlay',
    position: 1,
    columns: [
      'name',
      'kind',
      'status',
      'readCount',
      'writtenCount',
      'unchangedCount',
      'rejectedCount',
      'startedAt',
      'finishedAt',
      'error',
    ],
    sorts: [['startedAt', 'DESC']],
  }),
);
