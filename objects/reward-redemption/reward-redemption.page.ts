import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('rewardRedemption', 'Redemption page', {
    beside: { membership: 'Membership', reward: 'Reward', stay: 'Stay' },
  }),
);
