import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('hotelProperty', 'Property page', {
    beside: { relocationPartners: 'Relocation partners' },
    tabs: [
      { title: 'Rooms and rates', icon: 'IconBed', relations: { roomTypes: 'Room types', ratePlans: 'Rate plans' } },
      { title: 'Stays', icon: 'IconCalendarStats', relations: { stays: 'Stays', groups: 'Groups', quotes: 'Quotes' } },
      {
        title: 'Service',
        icon: 'IconLifebuoy',
        relations: { cases: 'Service cases', feedback: 'Feedback', casePolicies: 'Clocks of cases' },
      },
      {
        title: 'Figures',
        icon: 'IconChartBar',
        relations: {
          dailyPerformances: 'Days of business',
          competitorRates: 'Competitor rates',
          salesCosts: 'Sales costs',
        },
      },
    ],
  }),
);
