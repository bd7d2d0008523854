import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'company',
    {
      title: 'Account',
      icon: 'IconBuilding',
      fields: 'Figures',
      relations: {
        accountStays: 'Stays',
        accountAgencyStays: 'Stays as travel agent',
        accountRelocatedStays: 'Guests relocated here',
      },
    },
    15,
  ),
);
