import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(
  ownPage('loyalty-program', 'Loyalty program', 'IconAward', {
    opensOn: 'Overview',
    further: [{ title: 'Rules', icon: 'IconAdjustments', component: 'loyalty-rules' }],
  }),
);
