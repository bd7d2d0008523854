import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('company.byClass', {
    name: 'Accounts by class',
    icon: 'IconSortAZ',
    position: 2,
    columns: [
      'name',
      'accountType',
      'accountClass',
      'accountNights',
      'accountRevenue',
      'accountYearRevenue',
      'accountTrendPercent',
      'accountPotential',
      'accountLastStayOn',
      'accountNextVisitOn',
      'accountOwner',
      'accountRatePlan',
      'accountClassWhy',
    ],
    sentences: ['accountClassWhy'],
    by: 'accountClass',
    groups: ['A', 'B', 'C', 'D'],
    filters: [{ field: 'accountClass', operand: 'IS_NOT_EMPTY' }],
    sorts: [['accountYearRevenue', 'DESC']],
  }),
);
