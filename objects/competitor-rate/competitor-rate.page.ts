import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('competitorRate', 'Competitor rate page', {
    beside: { competitor: 'Competitor', property: 'Compared with' },
  }),
);
