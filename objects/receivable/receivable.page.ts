import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('receivable', 'Receivable page', {
    beside: { company: 'Account', stay: 'Stay', group: 'Group', property: 'Property' },
    tabs: [{ title: 'Receipts', icon: 'IconCoins', relations: { receipts: 'Receipts' } }],
  }),
);
