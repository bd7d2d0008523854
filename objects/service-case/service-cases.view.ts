import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('serviceCase.all', {
    name: 'All cases',
    icon: 'IconLifebuoy',
    position: 1,
    columns: [
      'name',
      'person',
      'property',
      'kind',
      'category',
      'severity',
      'status',
      'owner',
      'dueAt',
      'stay',
      'compensation',
      'satisfactionAfter',
    ],
    sorts: [['openedAt', 'DESC']],
  }),
);
