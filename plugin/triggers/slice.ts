import { randomUUID } from 'node:crypto';
import { startAndContinue, type PulledKind, type SliceOptions } from '../flows/runs/run.ts';
import type { Run } from '../host/runs.ts';
import { enqueueJob } from '../host/jobs.ts';
import { actingHosts, triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

/** What a slice takes at most, in milliseconds: the person who pressed the button gets an answer within it. */
const SLICE_MS = 25_000;

/**
 * Logs where an error comes from. Its message may hold what a record says of a person, and logs are read by others than
 * those who may see the record.
 */
export const logFault = (error: unknown): void => {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  // The log of a function is the console.
  // oxlint-disable-next-line no-console
  console.error([name, ...frames.slice(0, 5)].join('\n'));
};

/** A slice that begins now. */
export const sliceFromNow = (): SliceOptions => {
  const end = Date.now() + SLICE_MS;
  return {
    clock: () => new Date(),
    owner: randomUUID(),
    isTimeUp: () => Date.now() > end,
    onFault: logFault,
  };
};

/**
 * Asks the host to go on with what is under way at once. Hosts before 2.40 have no queue for apps and refuse; there the
 * schedule goes on within a minute.
 */
export const continueSoon = (): Promise<void> => soon('function:continue-recalculation');

/** Asks the host to do at once what a schedule of the app does within a minute otherwise. */
export const soon = async (schedule: 'function:continue-recalculation' | 'function:apply-intake'): Promise<void> => {
  try {
    const metadata = triggeredHost({ asApplication: false, endpoint: '/metadata', isOnce: true });
    await enqueueJob(metadata, identifier(schedule));
  } catch {
    // The schedule takes over.
  }
};

const startAs = async (hosts: ReturnType<typeof actingHosts>, kind: PulledKind): Promise<Run> => {
  const run = await startAndContinue(hosts, kind, sliceFromNow());
  // One that another slice is at needs nobody to go on with it.
  if (run.status === 'RUNNING' && run.leaseOwner === '') await continueSoon();
  return run;
};

/** Starts a run as whoever triggered this, and does its first slice with the rights of the app. */
export const startNow = (kind: PulledKind): Promise<Run> => startAs(actingHosts(), kind);

/** Starts a run with the rights of the app, for a command that asks for rights of its own and not for those on runs. */
export const startAsApp = (kind: PulledKind): Promise<Run> => {
  const { host } = actingHosts();
  return startAs({ asPerson: host, host }, kind);
};
