import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('opportunity', 'Group', [
    'groupStage',
    'groupProblem',
    'groupArrivalOn',
    'groupDepartureOn',
    'groupRooms',
    'groupBlock',
    'groupPickup',
    'groupProbability',
    'groupWeighted',
    'groupOptionUntil',
    'groupCutOffOn',
    'groupReleasedOn',
    'groupDecidedOn',
    'groupAttrition',
    'groupProperty',
    'groupLeader',
    'groupEventSpace',
    'groupLostReason',
    'groupCompetitorWon',
  ]),
);
