import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Quotes', icon: 'IconFileInvoice', component: 'quotes-of-guest' },
    { position: 18 },
  ),
);
