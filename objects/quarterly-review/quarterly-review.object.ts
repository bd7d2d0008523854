import type { ReviewStatus } from '../../plugin/domain/key-figures/review-commands.ts';
import { computed, day, json, one, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('quarterlyReview', 'quarterlyReviews', 'Quarterly review', 'Quarterly reviews', {
    icon: 'IconReportAnalytics',
    description:
      'What a property and its management said of a quarter, and what was to be done. The measures are its tasks.',
  }),
  fields: [
    text('quarterlyReview.name', 'Review', { icon: 'IconAbc' }),
    text('quarterlyReview.key', 'Key', { icon: 'IconKey', description: 'property:first day of the quarter, unique.' }),
    one('quarterlyReview.property', 'Property', 'hotelProperty.reviews', {
      icon: 'IconBuildingSkyscraper',
      whenGone: 'DESTROY',
    }),
    day('quarterlyReview.quarter', 'Quarter', { icon: 'IconCalendarStats', description: 'Its first day.' }),
    select(
      'quarterlyReview.status',
      'Status',
      {
        PLANNED: ['Planned', 'yellow'],
        HELD: ['Held', 'blue'],
        CLOSED: ['Closed', 'green'],
      } satisfies Choices<ReviewStatus>,
      { icon: 'IconProgress', defaultValue: 'PLANNED' },
    ),
    day('quarterlyReview.heldOn', 'Held on', { icon: 'IconCalendarCheck' }),
    one('quarterlyReview.owner', 'Owner', 'workspaceMember.hotelReviews', { icon: 'IconUserCircle' }),
    text('quarterlyReview.summary', 'Summary', { icon: 'IconFileText' }),
    computed(
      json('quarterlyReview.figures', 'Figures', {
        icon: 'IconReportAnalytics',
        description: 'What the figures were when the review was closed.',
      }),
    ),
  ],
});
