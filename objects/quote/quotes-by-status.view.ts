import { defineView } from '../sdk.ts';
import { board } from '../views.ts';

export default defineView(
  board('quote.byStatus', {
    name: 'Quotes by status',
    icon: 'IconLayoutKanban',
    position: 2,
    columns: ['name', 'opportunity', 'person', 'validUntil', 'total'],
    by: 'status',
    sum: 'total',
    sorts: [['givenOn', 'DESC']],
    groups: ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SUPERSEDED'],
  }),
);
