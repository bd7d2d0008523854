import { stayCounts } from '../../domain/stays/guest-totals.ts';
import type { Host } from '../../host/client.ts';
import { countsOfEveryone } from '../../host/people.ts';
import { startRun } from '../runs/run.ts';
import { recalculation } from './recalculation.ts';

/** Everyone's totals are rebuilt where the counts of all guests do not add up to their stays. */
export const rebuildWhereCountsDiffer = async (host: Host, now: Date): Promise<void> => {
  const { stored, stays } = await countsOfEveryone(host);
  const differ = Object.entries(stayCounts(stays)).some(
    ([name, count]) => stored[name as keyof typeof stored] !== count,
  );
  if (differ) await startRun(host, recalculation, now);
};
