import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Sources', icon: 'IconListSearch', component: 'guest-sources' },
    {
      // Before the tab with the source records themselves.
      position: 19,
    },
  ),
);
