import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('company.accounts', {
    name: 'Accounts',
    icon: 'IconBuilding',
    position: 1,
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
    ],
    filters: [{ field: 'accountType', operand: 'IS_NOT_EMPTY' }],
    sorts: [['accountYearRevenue', 'DESC']],
  }),
);
