import { enqueueJobs } from 'twenty-sdk/logic-function';
import { continueRecalculation } from '../flows/recalculate-totals.ts';
import type { Host } from '../host/client.ts';
import type { Run } from '../host/runs.ts';
import { identifier } from '../identifiers.ts';

/** What a slice takes at most, in milliseconds: the person who pressed the button gets an answer within it. */
const SLICE_MS = 25_000;

/** Goes on with a run for one slice. */
export const continueNow = (host: Host, run: Run): Promise<Run> => {
  const end = Date.now() + SLICE_MS;
  return continueRecalculation(host, run, { clock: () => new Date(), isTimeUp: () => Date.now() > end });
};

/**
 * Asks the host to go on with the next slice. Hosts before 2.40 have no queue for apps and refuse; there the schedule
 * of `continue-recalculation` goes on.
 */
export const continueLater = async (): Promise<void> => {
  try {
    await enqueueJobs({
      logicFunctionUniversalIdentifier: identifier('function:continue-recalculation'),
      payloads: [{ reason: 'next slice' }],
      retryLimit: 3,
    });
  } catch {
    // The schedule takes over.
  }
};
