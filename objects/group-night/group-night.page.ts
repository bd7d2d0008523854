import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('groupNight', 'Block night page', {
    beside: { group: 'Group', property: 'Property', roomType: 'Room type' },
  }),
);
