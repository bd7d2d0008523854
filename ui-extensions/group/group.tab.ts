import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'opportunity',
    { title: 'Block and pickup', icon: 'IconLock', component: 'group' },
    // Before the tab of its fields and related records.
    { position: 14 },
  ),
);
