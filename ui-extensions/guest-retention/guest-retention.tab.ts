import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'person',
    { title: 'Retention', icon: 'IconHeartHandshake', component: 'guest-retention' },
    {
      // After the guest at a glance and before the tabs of related records.
      position: 16,
    },
  ),
);
