import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('quote', 'Quote page', {
    beside: { opportunity: 'Group', person: 'Guest', company: 'Company', stay: 'Stay', property: 'Property' },
    tabs: [{ title: 'Lines', icon: 'IconList', relations: { quoteLines: 'Lines' } }],
  }),
);
