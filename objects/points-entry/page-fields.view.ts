import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('pointsEntry', 'Points entry', [
    'membership',
    'kind',
    'points',
    'stay',
    'reward',
    'earnedOn',
    'expiresOn',
    'reason',
    'qualifyingNights',
    'qualifyingStays',
    'qualifyingSpend',
    'qualifyingPoints',
  ]),
);
