import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('opportunity', 'Group', [
    'groupArrivalOn',
    'groupDepartureOn',
    'groupRooms',
    'groupBlock',
    'groupPickup',
    'groupProbability',
    'groupProperty',
    'groupEventSpace',
    'groupLostReason',
    'groupCompetitorWon',
  ]),
);
