import { defineLogicFunction } from 'twenty-sdk/define';
import { runningRuns } from '../host/runs.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';
import { continueLater, continueNow } from './recalculation-slice.ts';

/** A run that has not moved for so long has lost its next slice, or the host has no queue. */
const STANDS_STILL_AFTER_MS = 60_000;

export default defineLogicFunction({
  universalIdentifier: identifier('function:continue-recalculation'),
  name: 'continue-recalculation',
  description: 'Goes on with a recalculation of totals that is under way.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '* * * * *' },
  handler: async (payload: { reason?: string }) => {
    const host = triggeredHost({ asApplication: true });
    const isNextSlice = payload?.reason === 'next slice';
    for (const run of await runningRuns(host, 'RECALCULATION')) {
      if (!isNextSlice && Date.now() - Date.parse(run.updatedAt) < STANDS_STILL_AFTER_MS) continue;
      if ((await continueNow(host, run)).status === 'RUNNING') await continueLater();
    }
  },
});
