import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('hotelRun', 'Run', [
    'kind',
    'status',
    'readCount',
    'writtenCount',
    'unchangedCount',
    'rejectedCount',
    'startedAt',
    'finishedAt',
    'error',
    'startedBy',
  ]),
);
