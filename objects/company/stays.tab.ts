import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'company',
    {
      title: 'Stays',
      icon: 'IconCalendarStats',
      relations: {
        accountStays: 'Stays',
        accountAgencyStays: 'Stays as travel agent',
        accountRelocatedStays: 'Guests relocated here',
      },
    },
    15,
  ),
);
