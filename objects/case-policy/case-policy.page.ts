import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('casePolicy', 'Clock of cases page', {
    beside: { property: 'Property', levelTwoTo: 'Level 2 goes to', levelThreeTo: 'Level 3 goes to' },
  }),
);
