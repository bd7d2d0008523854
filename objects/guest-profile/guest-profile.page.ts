import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('guestProfile', 'Source record page', {
    beside: { person: 'Guest' },
  }),
);
