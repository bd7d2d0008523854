import { defineLogicFunction } from 'twenty-sdk/define';
import { continueRuns } from '../../flows/runs/run.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { ALL_KINDS } from '../pull.ts';
import { continueSoon, sliceFromNow } from '../slice.ts';

export default defineLogicFunction({
  // Its first name; an identifier never changes.
  universalIdentifier: identifier('function:continue-recalculation'),
  name: 'continue-runs',
  description: 'Goes on with every run that stands still, and ends imports whose sender has gone.',
  timeoutSeconds: 900,
  cronTriggerSettings: { pattern: '* * * * *' },
  handler: async () => {
    if (await continueRuns(triggeredHost({ asApplication: true }), ALL_KINDS, sliceFromNow())) await continueSoon();
  },
});
