import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('retentionPlay.all', {
    name: 'Plays',
    icon: 'IconTargetArrow',
    position: 1,
    columns: [
      'name',
      'code',
      'kind',
      'channel',
      'timingDays',
      'audienceSegments',
      'audienceLifecycles',
      'offerRatePlan',
      'offerReward',
      'holdoutPercent',
      'active',
    ],
  }),
);
