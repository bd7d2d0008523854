import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('sensitivePreference', 'Sensitive preference page', {
    beside: { person: 'Guest' },
  }),
);
