import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('guestFeedback', 'Feedback page', {
    beside: { person: 'Guest', stay: 'Stay', property: 'Property' },
  }),
);
