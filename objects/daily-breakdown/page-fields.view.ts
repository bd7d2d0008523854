import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('dailyBreakdown', 'Source of business', [
    'day',
    'property',
    'dimension',
    'value',
    'roomsSold',
    'arrivals',
    'roomRevenue',
    'totalRevenue',
  ]),
);
