import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('dataRequest', 'Data request', [
    'kind',
    'status',
    'ground',
    'person',
    'requestedBy',
    'requestedAt',
    'finishedAt',
    'recordCount',
  ]),
);
