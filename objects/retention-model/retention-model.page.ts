import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('retentionModel', 'Retention model page', {
    opensOn: { title: 'Model', icon: 'IconChartDots3', component: 'retention-model' },
  }),
);
