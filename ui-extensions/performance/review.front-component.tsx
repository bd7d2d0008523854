import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { QuarterlyReview } from './review.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:review'),
  name: 'review',
  description: 'What the review of a quarter looks at, against targets and earlier quarters, and what was to be done.',
  component: QuarterlyReview,
});
