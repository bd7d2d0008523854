import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('guestMerge', 'Merge page', {
    beside: { winner: 'Guest kept', loser: 'Guest given up' },
  }),
);
