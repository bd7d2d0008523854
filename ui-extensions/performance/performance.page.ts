import { ownPage } from '../../objects/pages.ts';
import { definePageLayout } from '../../objects/sdk.ts';

export default definePageLayout(
  ownPage('performance', 'Performance', 'IconChartBar', {
    opensOn: 'Results',
    further: [
      { title: 'Outlook', icon: 'IconChartLine', component: 'outlook' },
      { title: 'Satisfaction', icon: 'IconMoodSmile', component: 'satisfaction' },
      { title: 'Sales team', icon: 'IconUsers', component: 'sales-team' },
      { title: 'Review', icon: 'IconReportAnalytics', component: 'review' },
      { title: 'Market', icon: 'IconScale', component: 'market' },
    ],
  }),
);
