import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('matchCandidate', 'Possible duplicate page', {
    beside: { person: 'Guest', otherPerson: 'Other guest' },
  }),
);
