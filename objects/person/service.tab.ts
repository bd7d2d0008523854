import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'person',
    {
      title: 'Service',
      icon: 'IconLifebuoy',
      relations: { guestCases: 'Service cases', guestFeedback: 'Feedback', guestTouches: 'Touches' },
    },
    18,
  ),
);
