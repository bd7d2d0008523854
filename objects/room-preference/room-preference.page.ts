import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('roomPreference', 'Room preference page', {
    beside: { person: 'Guest' },
  }),
);
