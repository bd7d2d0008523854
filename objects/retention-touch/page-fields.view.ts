import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('retentionTouch', 'Touch', [
    'person',
    'play',
    'status',
    'plannedFor',
    'notBefore',
    'staleOn',
    'channel',
    'offer',
    'offerBecause',
    'subject',
    'body',
    'heldBackBy',
    'suppressedBecause',
    'owner',
    'task',
    'outcome',
    'stay',
    'sentAt',
    'respondedAt',
    'attributedStay',
    'attributedRevenue',
    'isHoldout',
  ]),
);
