import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('receipt', 'Receipt page', { beside: { company: 'Account', receivable: 'Receivable' } }),
);
