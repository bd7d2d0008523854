import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('hotelProperty', 'Property', [
    'code',
    'brand',
    'active',
    'streetAddress',
    'city',
    'country',
    'phone',
    'email',
    'roomCount',
    'starRating',
    'timeZone',
    'currencyCode',
    'language',
    'overbookingLimitPercent',
    'cancellationPolicy',
    'freeCancellationDays',
    'cancellationFee',
    'noShowFee',
    'membersCancelFree',
    'guaranteeRequired',
    'depositPercent',
    'identityRequired',
    'paymentRequired',
    'checkOutTime',
    'lateCheckOutTime',
    'goodwillLimit',
    'surveyAfterHours',
  ]),
);
