import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('loyaltyMembership', 'Membership', [
    'person',
    'tier',
    'tierUntil',
    'points',
    'toNextTier',
    'problem',
    'pointsExpiringNext',
    'pointsExpireOn',
    'qualifyingNights',
    'qualifyingStays',
    'qualifyingSpend',
    'qualifyingPoints',
    'status',
    'program',
    'number',
    'enrolledOn',
    'tierSince',
    'carriedOver',
    'tierOverride',
    'tierOverrideUntil',
    'tierOverrideReason',
  ]),
);
