import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('stayOffer', 'Offer', [
    'kind',
    'status',
    'difference',
    'rate',
    'roomType',
    'ratePlan',
    'arrivalOn',
    'departureOn',
    'fit',
    'offeredAt',
    'answeredAt',
    'guestAgreed',
    'approvedBy',
    'party',
    'marketSegment',
  ]),
);
