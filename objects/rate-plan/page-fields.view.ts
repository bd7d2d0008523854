import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('ratePlan', 'Rate plan', [
    'property',
    'mealPlan',
    'price',
    'percentOff',
    'audience',
    'commissionPercent',
    'memberTier',
    'account',
    'nightsPromised',
    'nightsReached',
    'behindSince',
    'cancellationRule',
    'freeCancellationDays',
    'cancellationFee',
    'paymentRule',
    'advancePurchaseDays',
    'minNights',
    'maxNights',
    'validFrom',
    'validTo',
    'roomTypeCodes',
    'promotionText',
    'code',
  ]),
);
