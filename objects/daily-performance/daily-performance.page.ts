import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('dailyPerformance', 'Day of business page', {
    beside: { property: 'Property' },
    tabs: [{ title: 'Sources', icon: 'IconChartPie', relations: { parts: 'Where it came from' } }],
  }),
);
