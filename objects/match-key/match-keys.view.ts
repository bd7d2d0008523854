import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('matchKey.all', {
    name: 'Match keys',
    icon: 'IconFingerprint',
    position: 1,
    columns: ['name', 'person'],
  }),
);
