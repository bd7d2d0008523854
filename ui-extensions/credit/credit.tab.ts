import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage('company', { title: 'Credit', icon: 'IconCreditCard', component: 'credit' }, { position: 16 }),
);
