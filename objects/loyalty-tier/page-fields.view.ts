import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('loyaltyTier', 'Loyalty tier', [
    'program',
    'rank',
    'thresholds',
    'bonusPercent',
    'benefits',
    'colour',
    'code',
  ]),
);
