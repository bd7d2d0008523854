import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('guestFeedback.detractors', {
    name: 'Detractors',
    icon: 'IconMoodSad',
    position: 2,
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
    filters: [{ field: 'group', operand: 'IS', value: ['DETRACTOR'] }],
    sorts: [['answeredAt', 'DESC']],
  }),
);
