import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('loyaltyMembership', 'Membership page', {
    beside: { person: 'Guest', program: 'Program', tier: 'Tier' },
    opensOn: { title: 'Card', icon: 'IconId', component: 'membership-card' },
    further: [{ title: 'Ledger', icon: 'IconCoins', component: 'membership-ledger' }],
    tabs: [{ title: 'Redemptions', icon: 'IconGift', relations: { redemptions: 'Redemptions' } }],
  }),
);
