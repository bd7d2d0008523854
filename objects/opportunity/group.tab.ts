import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'opportunity',
    {
      title: 'Group',
      icon: 'IconUsersGroup',
      fields: 'Figures',
      relations: { groupStays: 'Stays', groupNights: 'Block nights', groupQuotes: 'Quotes' },
    },
    15,
  ),
);
