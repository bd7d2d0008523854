import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('loyaltyTier', 'Loyalty tier page', {
    beside: { program: 'Program' },
    tabs: [
      {
        title: 'Members',
        icon: 'IconId',
        relations: { memberships: 'Members', overriddenMemberships: 'Members by exception' },
      },
      { title: 'Rates', icon: 'IconTag', relations: { ratePlans: 'Member rates' } },
    ],
  }),
);
