import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('stayChange', 'Stay change page', {
    beside: { stay: 'Stay' },
  }),
);
