import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'company',
    { title: 'Account', icon: 'IconBuilding', component: 'account-panel' },
    {
      // After the host’s first tab, which is the panel beside the others, and before its second: the page opens on the account.
      position: 14,
    },
  ),
);
