import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('quarterlyReview.all', {
    name: 'Quarterly reviews',
    icon: 'IconReportAnalytics',
    position: 1,
    columns: ['name', 'property', 'quarter', 'status', 'heldOn', 'owner', 'summary'],
    sentences: ['summary'],
    sorts: [['quarter', 'DESC']],
  }),
);
