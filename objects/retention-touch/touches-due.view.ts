import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('retentionTouch.due', {
    name: 'Touches due',
    icon: 'IconMessageCircle',
    position: 2,
    columns: ['name', 'plannedFor', 'person', 'play', 'status', 'channel', 'subject', 'stay'],
    filters: [{ field: 'status', operand: 'IS', value: ['PLANNED', 'TASK_CREATED', 'DRAFTED'] }],
    sorts: [['plannedFor', 'ASC']],
  }),
);
