import type { RunStatus } from '../../plugin/domain/runs/run.ts';
import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('hotelRun.all', {
    name: 'Runs',
    icon: 'IconPlayerPlay',
    position: 1,
    by: 'status',
    // What is at work first, then what somebody has to look at.
    groups: ['RUNNING', 'FAILED', 'INTERRUPTED', 'DONE_WITH_REJECTS', 'CANCELLED', 'DONE'] satisfies RunStatus[],
    columns: [
      'name',
      'kind',
      'status',
      'readCount',
      'writtenCount',
      'unchangedCount',
      'rejectedCount',
      'startedBy',
      'startedAt',
      'finishedAt',
      'error',
    ],
    sorts: [['startedAt', 'DESC']],
  }),
);
