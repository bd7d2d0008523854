import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'company',
    {
      title: 'Details',
      icon: 'IconListDetails',
      fields: 'Figures',
      relations: {
        accountParent: 'Belongs to',
        accountChildren: 'Branches and subsidiaries',
        accountNegotiatedRates: 'Negotiated rates',
        accountStays: 'Stays',
        accountAgencyStays: 'Stays as travel agent',
        accountRelocatedStays: 'Guests relocated here',
      },
    },
    15,
  ),
);
