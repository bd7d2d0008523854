import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('loyaltyMembership.all', {
    name: 'Members',
    icon: 'IconId',
    position: 1,
    columns: [
      'number',
      'person',
      'program',
      'tier',
      'points',
      'pointsExpiringNext',
      'pointsExpireOn',
      'qualifyingNights',
      'toNextTier',
      'status',
    ],
    sorts: [['enrolledOn', 'DESC']],
  }),
);
