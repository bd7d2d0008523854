import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('folioCharge', 'Folio charge page', {
    beside: { stay: 'Stay' },
  }),
);
