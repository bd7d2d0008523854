import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('ratePlan', 'Rate plan page', {
    beside: { property: 'Property', memberTier: 'Member tier' },
    tabs: [
      {
        title: 'Use',
        icon: 'IconCalendarStats',
        relations: { stays: 'Stays', accounts: 'Accounts', plays: 'Offered by plays' },
      },
    ],
  }),
);
