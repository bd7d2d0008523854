import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('roomType', 'Room type page', {
    beside: { property: 'Property' },
    tabs: [
      {
        title: 'Stays',
        icon: 'IconCalendarStats',
        relations: { stays: 'Stays', bookedStays: 'Stays booked', upgradedStays: 'Stays upgraded from it' },
      },
    ],
  }),
);
