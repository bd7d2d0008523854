import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('matchCandidate.open', {
    name: 'Duplicates to decide',
    icon: 'IconUsersGroup',
    position: 2,
    columns: ['name', 'person', 'otherPerson', 'score', 'certainty', 'reasons', 'status'],
    filters: [{ field: 'status', operand: 'IS', value: ['OPEN'] }],
    sorts: [['score', 'DESC']],
  }),
);
