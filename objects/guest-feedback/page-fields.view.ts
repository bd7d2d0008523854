import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('guestFeedback', 'Feedback', [
    'person',
    'stay',
    'npsScore',
    'group',
    'overall',
    'roomAndHygiene',
    'foodAndBeverage',
    'frontDesk',
    'staffAttitude',
    'value',
    'location',
    'comment',
    'sentiment',
    'themes',
    'roomType',
    'property',
    'source',
    'language',
    'invitedAt',
    'answeredAt',
  ]),
);
