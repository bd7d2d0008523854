import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('serviceCase.byStatus', {
    name: 'Cases by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'person', 'severity', 'owner', 'dueAt', 'category'],
    by: 'status',
    filters: [{ field: 'status', operand: 'IS', value: ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST', 'RESOLVED'] }],
    sorts: [['dueAt', 'ASC']],
    groups: ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST', 'RESOLVED'],
  }),
);
