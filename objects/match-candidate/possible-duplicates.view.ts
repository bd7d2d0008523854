import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('matchCandidate.all', {
    name: 'All pairs compared',
    icon: 'IconUsersGroup',
    position: 1,
    columns: ['name', 'person', 'otherPerson', 'score', 'certainty', 'reasons', 'status', 'decidedBy', 'decidedAt'],
    sorts: [['score', 'DESC']],
  }),
);
