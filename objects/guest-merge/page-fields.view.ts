import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('guestMerge', 'Merge', ['winner', 'loser', 'status', 'mergedBy', 'mergedAt', 'undoneBy', 'undoneAt']),
);
