import { defineView } from '../sdk.ts';
import { calendar } from '../views.ts';

export default defineView(
  calendar('retentionTouch.planned', {
    name: 'Touches planned',
    icon: 'IconCalendar',
    position: 3,
    columns: ['name', 'person', 'play', 'status'],
    on: 'plannedFor',
    filters: [{ field: 'status', operand: 'IS', value: ['PLANNED', 'TASK_CREATED', 'DRAFTED'] }],
  }),
);
