import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('person', 'Guest', [
    'guestDoNotRent',
    'guestVipReason',
    'guestTags',
    'guestIncognito',
    'guestSegment',
    'guestLifecycle',
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
