import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('dataRequest.all', {
    name: 'Data requests',
    icon: 'IconShieldLock',
    position: 1,
    columns: ['name', 'kind', 'status', 'ground', 'person', 'requestedBy', 'requestedAt', 'finishedAt', 'recordCount'],
    sorts: [['requestedAt', 'DESC']],
  }),
);
