import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('guestProfile.all', {
    name: 'Source records',
    icon: 'IconId',
    position: 1,
    columns: ['name', 'source', 'externalId', 'person', 'emails', 'phones', 'firstSeenAt', 'lastSeenAt'],
    sorts: [['lastSeenAt', 'DESC']],
  }),
);
