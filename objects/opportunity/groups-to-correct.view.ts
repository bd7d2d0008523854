import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('opportunity.toCorrect', {
    name: 'Groups to correct',
    icon: 'IconAlertTriangle',
    position: 4,
    columns: ['name', 'groupProblem', 'groupStage', 'company', 'groupArrivalOn', 'amount'],
    sentences: ['groupProblem'],
    filters: [{ field: 'groupProblem', operand: 'IS_NOT_EMPTY' }],
    sorts: [['groupArrivalOn', 'ASC']],
  }),
);
