import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('opportunity.groups', {
    name: 'Group pipeline',
    icon: 'IconUsersGroup',
    position: 1,
    columns: [
      'name',
      'company',
      'groupArrivalOn',
      'groupBlock',
      'groupPickup',
      'amount',
      'groupProbability',
      'groupWeighted',
      'groupOptionUntil',
      'groupProblem',
    ],
    by: 'groupStage',
    sum: 'groupWeighted',
    groups: ['INQUIRY', 'PROPOSED', 'TENTATIVE', 'DEFINITE', 'IN_HOUSE'],
    filters: [
      { field: 'groupStage', operand: 'IS', value: ['INQUIRY', 'PROPOSED', 'TENTATIVE', 'DEFINITE', 'IN_HOUSE'] },
    ],
    sorts: [['groupArrivalOn', 'ASC']],
  }),
);
