import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('importReject', 'Import reject page', {
    beside: { run: 'Run' },
  }),
);
