import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('matchCandidate.sure', {
    name: 'Would be merged by themselves',
    icon: 'IconRosetteDiscountCheck',
    position: 3,
    columns: ['name', 'person', 'otherPerson', 'score', 'reasons'],
    filters: [
      { field: 'status', operand: 'IS', value: ['OPEN'] },
      { field: 'certainty', operand: 'IS', value: ['SURE'] },
    ],
    sorts: [['score', 'DESC']],
  }),
);
