import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'person',
    {
      title: 'Preferences',
      icon: 'IconHeart',
      relations: { guestPreferences: 'Room preferences', guestSensitivePreferences: 'Sensitive preferences' },
    },
    16,
  ),
);
