import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Guest', icon: 'IconBed', component: 'guest-panel' },
    {
      // After the host’s first tab, which is the panel beside the others, and before its second: the page opens on the guest.
      position: 15,
    },
  ),
);
