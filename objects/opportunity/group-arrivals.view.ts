import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('opportunity.arrivals', {
    name: 'Group arrivals',
    icon: 'IconCalendarDown',
    position: 2,
    columns: [
      'name',
      'groupArrivalOn',
      'groupDepartureOn',
      'groupStage',
      'company',
      'groupProperty',
      'groupRooms',
      'groupBlock',
      'groupPickup',
      'groupCutOffOn',
      'groupLeader',
      'groupEventSpace',
    ],
    filters: [{ field: 'groupArrivalOn', operand: 'IS_IN_FUTURE' }],
    sorts: [['groupArrivalOn', 'ASC']],
  }),
);
