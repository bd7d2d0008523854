import { HostError, type HostErrorKind } from './errors.ts';

/** How a caller waits between repeats. */
export type Patience = {
  wait: (milliseconds: number) => Promise<void>;
  /** Between 0 and 1, for the jitter. */
  random: () => number;
  /** Told before each wait, so that a person watching knows why nothing moves. */
  onWait?: (reason: HostErrorKind, milliseconds: number) => void;
};

/** An API key has its calls back after a minute, so waiting longer than that in one go is of no use. */
const THROTTLE_WAITS_MS = [2_000, 5_000, 15_000, 30_000, 60_000, 60_000];
const FAILURE_WAITS_MS = [250, 1_000, 4_000, 10_000];

const waitsFor = (kind: HostErrorKind): readonly number[] => {
  switch (kind) {
    case 'THROTTLED':
      return THROTTLE_WAITS_MS;
    case 'FAILED':
    case 'UNREACHABLE':
      return FAILURE_WAITS_MS;
    case 'REFUSED':
    case 'INVALID':
      return [];
    default:
      return kind satisfies never;
  }
};

/** Waits are between 75 and 125 % of what stands above, so that callers do not come back all at once. */
const JITTER = { least: 0.75, most: 1.25 };

/** How long {@link repeating} can take at most, in milliseconds, when one try takes `tryMs` at most. */
export const longestRepeatingMs = (tryMs: number): number => {
  const waits = THROTTLE_WAITS_MS.map((pause, attempt) => Math.max(pause, FAILURE_WAITS_MS[attempt] ?? 0));
  return waits.reduce((sum, pause) => sum + pause * JITTER.most + tryMs, tryMs);
};

/**
 * Does a piece of work again after a {@link HostError} that time can cure, with growing waits. The work
 * must be safe to do twice.
 * @throws what `work` threw last.
 */
export const repeating = async <Result>(
  work: () => Promise<Result>,
  { wait, random, onWait }: Patience,
): Promise<Result> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = error instanceof HostError ? waitsFor(error.kind)[attempt] : undefined;
      if (!(error instanceof HostError) || pause === undefined) throw error;
      const jittered = Math.round(pause * (JITTER.least + random() * (JITTER.most - JITTER.least)));
      onWait?.(error.kind, jittered);
      await wait(jittered);
    }
  }
};
