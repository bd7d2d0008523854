import { defineView } from 'twenty-sdk/define';
import { table } from '../views.ts';

export default defineView(
  table('person.guests', {
    name: 'Guests',
    icon: 'IconUsers',
    position: 1,
    columns: ['name', 'guestNumber', 'guestStays', 'guestNights', 'guestTotalRevenue', 'guestLastStayOn', 'guestNextArrivalOn', 'guestCancellations', 'guestNoShows'],
    filters: [{ field: 'guestNumber', operand: 'IS_NOT_EMPTY' }],
    sorts: [['guestLastStayOn', 'DESC']],
  }),
);
