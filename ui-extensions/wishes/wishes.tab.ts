import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Wishes', icon: 'IconHeart', component: 'wishes-of-guest' },
    {
      // After the guest at a glance and before the tabs of related records.
      position: 16,
    },
  ),
);
