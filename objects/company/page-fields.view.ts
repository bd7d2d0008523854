import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('company', 'Account', [
    'accountClass',
    'accountClassWhy',
    'accountType',
    'accountNights',
    'accountRevenue',
    'accountYearRevenue',
    'accountTrendPercent',
    'accountLastStayOn',
    'accountPotential',
    'accountParent',
    'accountRatePlan',
    'accountCreditTerms',
    'accountCreditDays',
    'accountCreditLimit',
    'accountCreditStop',
    'accountOpenBalance',
    'accountOverdue',
    'accountOverdueSince',
    'accountCommissionPercent',
    'accountNextVisitOn',
    'accountLastVisitOn',
    'accountVisitEveryDays',
    'accountRelocationPartnerOf',
    'accountNumber',
  ]),
);
