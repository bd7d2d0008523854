import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Loyalty', icon: 'IconAward', component: 'enrol-guest' },
    {
      position: 17,
      keys: { tab: 'page:person/Loyalty', widget: 'page:person/Loyalty/enrol-guest' },
    },
  ),
);
