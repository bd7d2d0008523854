import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('opportunity.lost', {
    name: 'Groups lost and refused',
    icon: 'IconThumbDown',
    position: 3,
    columns: [
      'name',
      'groupStage',
      'groupReached',
      'groupDecidedOn',
      'groupLostReason',
      'groupCompetitorWon',
      'company',
      'groupArrivalOn',
      'amount',
    ],
    filters: [{ field: 'groupStage', operand: 'IS', value: ['LOST', 'REFUSED'] }],
    sorts: [['groupArrivalOn', 'DESC']],
  }),
);
