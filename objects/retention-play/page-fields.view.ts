import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('retentionPlay', 'Play', [
    'kind',
    'active',
    'audienceSegments',
    'audienceLifecycles',
    'timingDays',
    'channel',
    'offerRatePlan',
    'offerReward',
    'frequencyCapDays',
    'holdoutPercent',
    'code',
  ]),
);
