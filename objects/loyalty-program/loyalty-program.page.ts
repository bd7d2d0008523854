import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('loyaltyProgram', 'Loyalty program page', {
    tabs: [
      { title: 'Tiers and rewards', icon: 'IconStairsUp', relations: { tiers: 'Tiers', rewards: 'Rewards' } },
      { title: 'Members', icon: 'IconId', relations: { memberships: 'Memberships' } },
    ],
  }),
);
