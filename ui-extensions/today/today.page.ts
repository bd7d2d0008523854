import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(
  ownPage('today', 'Today', 'IconSunrise', {
    further: [{ title: 'Assign rooms', icon: 'IconDoor', component: 'assign-rooms' }],
  }),
);
