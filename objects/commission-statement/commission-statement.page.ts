import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('commissionStatement', 'Commission statement page', {
    beside: { agency: 'Agency', property: 'Property' },
    opensOn: { title: 'Statement', icon: 'IconReceipt2', component: 'commission-statement' },
  }),
);
