import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('quarterlyReview', 'Quarterly review page', { beside: { property: 'Property', owner: 'Owner' } }),
);
