import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('loyaltyMembership', 'Membership page', {
    beside: { person: 'Guest', program: 'Program', tier: 'Tier' },
    opensOn: { title: 'Card', icon: 'IconId', component: 'membership-card' },
    tabs: [
      { title: 'Points', icon: 'IconCoins', relations: { entries: 'Points ledger' } },
      { title: 'Redemptions', icon: 'IconGift', relations: { redemptions: 'Redemptions' } },
    ],
  }),
);
