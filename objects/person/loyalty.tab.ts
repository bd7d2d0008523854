import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'person',
    { title: 'Loyalty', icon: 'IconAward', relations: { guestMemberships: 'Memberships' } },
    17,
  ),
);
