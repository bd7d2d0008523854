import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.toWinBack', {
    name: 'To win back',
    icon: 'IconUserHeart',
    position: 3,
    columns: [
      'name',
      'guestLifecycle',
      'guestSegment',
      'guestReturnProbability',
      'guestLifetimeValue',
      'guestStays',
      'guestLastStayOn',
      'guestOpenCases',
    ],
    filters: [{ field: 'guestLifecycle', operand: 'IS', value: ['DUE', 'AT_RISK', 'LOST'] }],
    sorts: [['guestLifetimeValue', 'DESC']],
  }),
);
