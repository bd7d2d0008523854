import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelReviews', 'Quarterly reviews', 'quarterlyReview.owner', {
      icon: 'IconReportAnalytics',
    }),
  ),
);
