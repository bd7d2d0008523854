import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('salesCost', 'Sales cost page', {
    beside: { property: 'Property', owner: 'Salesperson' },
  }),
);
