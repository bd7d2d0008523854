import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('company', 'Account', [
    'accountClass',
    'accountType',
    'accountNights',
    'accountRevenue',
    'accountYearRevenue',
    'accountTrendPercent',
    'accountLastStayOn',
    'accountPotential',
    'accountRatePlan',
    'accountCreditTerms',
    'accountCommissionPercent',
    'accountNextVisitOn',
    'accountLastVisitOn',
    'accountVisitEveryDays',
    'accountRelocationPartnerOf',
    'accountNumber',
  ]),
);
