import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('rewardRedemption', 'Redemption', [
    'status',
    'membership',
    'reward',
    'points',
    'stay',
    'redeemedOn',
    'note',
  ]),
);
