import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('retentionTouch.byStatus', {
    name: 'Touches by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'person', 'play', 'plannedFor', 'channel'],
    by: 'status',
    groups: ['PLANNED', 'SUPPRESSED', 'TASK_CREATED', 'DRAFTED', 'SENT', 'RESPONDED', 'BOOKED', 'EXPIRED'],
  }),
);
