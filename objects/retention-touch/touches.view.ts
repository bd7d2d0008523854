import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('retentionTouch.all', {
    name: 'All touches',
    icon: 'IconMessageCircle',
    position: 1,
    columns: [
      'name',
      'person',
      'play',
      'plannedFor',
      'status',
      'channel',
      'subject',
      'heldBackBy',
      'suppressedBecause',
      'isHoldout',
      'attributedStay',
      'attributedRevenue',
    ],
    sorts: [['plannedFor', 'DESC']],
  }),
);
