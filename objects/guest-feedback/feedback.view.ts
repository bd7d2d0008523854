import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('guestFeedback.all', {
    name: 'Feedback',
    icon: 'IconMessageStar',
    position: 1,
    columns: [
      'name',
      'person',
      'stay',
      'property',
      'source',
      'npsScore',
      'group',
      'overall',
      'sentiment',
      'themes',
      'comment',
      'answeredAt',
    ],
    sorts: [['answeredAt', 'DESC']],
  }),
);
