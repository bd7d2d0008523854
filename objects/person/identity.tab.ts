import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'person',
    {
      title: 'Identity',
      icon: 'IconId',
      relations: {
        guestConsents: 'Consents',
        guestProfiles: 'Source records',
        guestMatches: 'Possible duplicates',
        guestMatchesAsOther: 'Possible duplicates, as the other',
        guestMergesKept: 'Merges',
        guestBookedStays: 'Stays booked for others',
        guestDataRequests: 'Data requests',
      },
    },
    20,
  ),
);
