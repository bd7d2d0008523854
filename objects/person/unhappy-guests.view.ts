import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.unhappy', {
    name: 'Unhappy guests',
    icon: 'IconMoodSad',
    position: 13,
    columns: [
      'name',
      'guestNps',
      'guestOpenCases',
      'guestSegment',
      'guestLifecycle',
      'guestStays',
      'guestTotalRevenue',
      'guestLastStayOn',
      'guestNextArrivalOn',
    ],
    filters: [{ field: 'guestNps', operand: 'LESS_THAN_OR_EQUAL', value: '6' }],
    sorts: [['guestTotalRevenue', 'DESC']],
  }),
);
