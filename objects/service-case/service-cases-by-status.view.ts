import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('serviceCase.byStatus', {
    name: 'Cases by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'person', 'severity', 'owner', 'dueAt', 'category'],
    by: 'status',
    groups: ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST', 'RESOLVED', 'CLOSED'],
  }),
);
