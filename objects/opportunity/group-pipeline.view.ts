import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('opportunity.groups', {
    name: 'Group pipeline',
    icon: 'IconUsersGroup',
    position: 1,
    columns: ['name', 'company', 'groupArrivalOn', 'groupRooms', 'groupBlock', 'groupPickup', 'amount'],
    by: 'stage',
    sum: 'amount',
    groups: ['NEW', 'SCREENING', 'MEETING', 'PROPOSAL', 'CUSTOMER'],
    filters: [
      { field: 'groupRooms', operand: 'IS_NOT_EMPTY' },
      { field: 'groupArrivalOn', operand: 'IS_IN_FUTURE' },
    ],
    sorts: [['groupArrivalOn', 'ASC']],
  }),
);
