import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'opportunity',
    { title: 'Quotes', icon: 'IconFileInvoice', component: 'quotes-of-group' },
    { position: 16 },
  ),
);
