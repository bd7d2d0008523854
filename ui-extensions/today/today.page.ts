import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(
  ownPage('today', 'Today', 'IconSunrise', {
    further: [
      { title: 'Assign rooms', icon: 'IconDoor', component: 'assign-rooms' },
      { title: 'Walk desk', icon: 'IconBuildingWarehouse', component: 'walk-desk' },
      { title: 'New reservation', icon: 'IconCalendarPlus', component: 'new-reservation' },
    ],
  }),
);
