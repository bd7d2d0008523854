import { tabOnStandardPage } from '../pages.ts';
import { definePageLayoutTab } from '../sdk.ts';

export default definePageLayoutTab(
  tabOnStandardPage(
    'company',
    {
      title: 'Market',
      icon: 'IconScale',
      relations: { accountCompetitorRates: 'Rates seen', accountGroupsWonAsCompetitor: 'Groups lost to them' },
    },
    15,
  ),
);
