import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.toPutRight', {
    name: 'Memberships to put right',
    icon: 'IconTool',
    position: 5,
    columns: ['number', 'person', 'program', 'problem', 'enrolledOn', 'status'],
    filters: [{ field: 'problem', operand: 'IS_NOT_EMPTY' }],
    sorts: [['enrolledOn', 'DESC']],
  }),
);
