import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('campaign', 'Campaign', [
    'purpose',
    'property',
    'status',
    'owner',
    'startsOn',
    'endsOn',
    'play',
    'audienceSegments',
    'audienceLifecycles',
    'audienceTier',
    'accountClasses',
    'accountTypes',
    'ratePlan',
    'budget',
    'spent',
    'startedAt',
    'endedAt',
  ]),
);
