import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('quote', 'Quote page', {
    beside: { opportunity: 'Group', person: 'Guest', property: 'Property' },
  }),
);
