import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'company',
    { title: 'Commissions', icon: 'IconReceipt2', component: 'commissions' },
    { position: 17 },
  ),
);
