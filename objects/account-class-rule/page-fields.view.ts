import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('accountClassRule', 'Account class', [
    'code',
    'filledToPercent',
    'potentialAtLeast',
    'trendAtLeast',
    'creditTermsKeptOut',
    'visitEveryDays',
    'caller',
    'service',
    'breaksBelowPercent',
  ]),
);
