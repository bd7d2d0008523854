import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('importReject.all', {
    name: 'Import rejects',
    icon: 'IconFileX',
    position: 1,
    columns: ['name', 'reasons', 'status', 'run'],
    sentences: ['reasons'],
  }),
);
