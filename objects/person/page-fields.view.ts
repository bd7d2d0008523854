import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('person', 'Guest', [
    'guestDoNotRent',
    'guestDoNotContact',
    'guestVipReason',
    'guestTags',
    'guestIncognito',
    'guestSegment',
    'guestLifecycle',
    'guestWhy',
    'guestNextArrivalOn',
    'guestLastStayOn',
    'guestStays',
    'guestNights',
    'guestTotalRevenue',
    'guestReturnProbability',
    'guestLifetimeValue',
    'guestValueAtRisk',
    'guestKeeper',
    'guestKeepOn',
    'guestNotNow',
    'guestReviewOn',
    'guestOpenCases',
    'guestNps',
    'guestNumber',
    'guestLanguage',
    'guestNationality',
    'guestBirthday',
  ]),
);
