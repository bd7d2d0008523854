import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('stay', 'Stay page', {
    beside: {
      guest: 'Guest',
      property: 'Property',
      roomType: 'Room type',
      ratePlan: 'Rate plan',
      company: 'Company',
      group: 'Group',
    },
    opensOn: { title: 'Brief', icon: 'IconBed', component: 'stay-brief' },
    further: [{ title: 'Offers', icon: 'IconSparkles', component: 'stay-offers' }],
    tabs: [
      { title: 'Changes', icon: 'IconHistory', relations: { changes: 'Changes' } },
      {
        title: 'Bill and points',
        icon: 'IconReceipt',
        relations: { charges: 'Charges', pointsEntries: 'Points', redemptions: 'Redemptions' },
      },
      {
        title: 'Service',
        icon: 'IconLifebuoy',
        relations: { cases: 'Service cases', feedback: 'Feedback', touches: 'Touches' },
      },
    ],
  }),
);
