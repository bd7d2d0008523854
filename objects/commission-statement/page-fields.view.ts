import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('commissionStatement', 'Commission statement', [
    'status',
    'agency',
    'property',
    'month',
    'stays',
    'staysLeftOut',
    'nights',
    'base',
    'commission',
    'adjustment',
    'total',
    'holdReason',
    'closedAt',
    'paidOn',
    'reference',
  ]),
);
