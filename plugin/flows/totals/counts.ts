import { stayCounts } from '../../domain/stays/guest-totals.ts';
import type { Host } from '../../host/client.ts';
import { countsOfEveryone } from '../../host/people.ts';
import { startRun } from '../runs/run.ts';
import { recalculation } from './recalculation.ts';

/** Whether the counts of all guests do not add up to their stays: one request. */
export const countsDiffer = async (host: Host): Promise<boolean> => {
  const { stored, stays } = await countsOfEveryone(host);
  return Object.entries(stayCounts(stays)).some(([name, count]) => stored[name as keyof typeof stored] !== count);
};

/** Everyone's totals are rebuilt where the counts of all guests do not add up. */
export const rebuildWhereCountsDiffer = async (host: Host, now: Date): Promise<void> => {
  if (await countsDiffer(host)) await startRun(host, recalculation, now);
};
