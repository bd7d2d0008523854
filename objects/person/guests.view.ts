import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('person.guests', {
    name: 'Guests',
    icon: 'IconUsers',
    position: 1,
    columns: [
      'name',
      'guestNumber',
      'guestSegment',
      'guestLifecycle',
      'guestStays',
      'guestNights',
      'guestTotalRevenue',
      'guestLastStayOn',
      'guestNextArrivalOn',
      'guestOpenCases',
      'guestCancellations',
      'guestNoShows',
    ],
    filters: [{ field: 'guestNumber', operand: 'IS_NOT_EMPTY' }],
    sorts: [['guestLastStayOn', 'DESC']],
  }),
);
