import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('serviceCase.open', {
    name: 'Open cases',
    icon: 'IconAlarm',
    position: 3,
    columns: ['name', 'person', 'property', 'kind', 'category', 'severity', 'status', 'owner', 'dueAt', 'stay'],
    filters: [{ field: 'status', operand: 'IS', value: ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST'] }],
    sorts: [['dueAt', 'ASC']],
  }),
);
