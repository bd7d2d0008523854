import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('dailyBreakdown', 'Source of business page', {
    beside: { property: 'Property', performance: 'Day of business' },
  }),
);
